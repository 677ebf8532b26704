import type { Listed } from '../../domain/listed.ts';
import type { Card } from '../../domain/page.ts';

/** Characters of a card's text are not compared one by one: its length tells whether it grew. */
const contentOf = ({ title, company, place, text }: Card): string =>
  JSON.stringify([title, company, place, text?.length]);

/** What is known of a list's cards, and what is still to be asked. */
export class Known {
  readonly #listed = new Map<string, Listed>();
  readonly #asked = new Map<string, string>();
  readonly #waiting = new Map<string, Card>();

  /** A card as it was judged; undefined as long as it was not. */
  of(identity: string): Listed | undefined {
    return this.#listed.get(identity);
  }

  /** Notes a card that the page shows, to be asked for unless it was, just so. */
  see(card: Card): void {
    const content = contentOf(card);
    if (this.#asked.get(card.identity) === content) return;
    this.#asked.set(card.identity, content);
    this.#waiting.set(card.identity, card);
  }

  /** Takes up to `most` cards that are to be asked for. */
  next(most: number): Card[] {
    const cards = [...this.#waiting.values()].slice(0, most);
    for (const { identity } of cards) this.#waiting.delete(identity);
    return cards;
  }

  learn(listed: readonly Listed[]): void {
    for (const one of listed) this.#listed.set(one.identity, one);
  }

  /** Has a card asked for again when it is seen next; without an identity all of them. */
  doubt(identity?: string): void {
    if (identity !== undefined) this.#asked.delete(identity);
    else this.#asked.clear();
  }

  /** Forgets everything. */
  clear(): void {
    for (const part of [this.#listed, this.#asked, this.#waiting]) part.clear();
  }
}
