import type { Answer } from '../../browser/page-calls.ts';
import type { Card } from '../../domain/page.ts';
import type { Known } from './known.ts';
import type { Settler } from './settler.ts';

/** Cards that are asked for at once. */
const BATCH = 50;

/** Asks the worker for cards; null where nobody answers any more. */
export type Judge = (cards: Card[]) => Promise<Answer<'judgeCards'> | null>;

/** Has the cards of a list judged, and lets each carry what came of it. */
export class Judging {
  readonly #known: Known;
  readonly #settler: Settler;
  readonly #judge: Judge;

  constructor(known: Known, settler: Settler, judge: Judge) {
    [this.#known, this.#settler, this.#judge] = [known, settler, judge];
  }

  /** Asks for the cards that wait, a batch after the other, and shows each answer as it comes. */
  async ask(signal: AbortSignal): Promise<void> {
    for (let cards = this.#known.next(BATCH); cards.length > 0; cards = this.#known.next(BATCH)) {
      if (!(await this.#askFor(cards, signal))) return;
    }
  }

  /** Asks what the page is to show of its list, and for no card. */
  async askShown(signal: AbortSignal): Promise<void> {
    await this.#askFor([], signal);
  }

  /** Whether an answer came that is still wanted. */
  async #askFor(cards: Card[], signal: AbortSignal): Promise<boolean> {
    const before = this.#settler.shown;
    const answer = await this.#judge(cards);
    if (answer === null) for (const { identity } of cards) this.#known.doubt(identity);
    if (signal.aborted || answer === null) return false;
    this.#known.learn(answer.listed);
    // What the person chose while the worker was judging is newer than its answer.
    const shown = this.#settler.shown === before ? answer.shown : this.#settler.shown;
    const isNew = JSON.stringify(shown) !== JSON.stringify(this.#settler.shown);
    if (isNew) this.#settler.shown = shown;
    const only = isNew ? undefined : new Set(cards.map(({ identity }) => identity));
    await this.#settler.settleAll(signal, only);
    return true;
  }
}
