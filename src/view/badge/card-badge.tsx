import { render } from 'preact';
import { text } from '../../browser/texts.ts';
import type { CardTold, Listed } from '../../domain/listed.ts';
import { Badge, type Open } from './badge.tsx';
import { newHost } from './host.ts';
import { badgeSheet, type Place, placeSheet } from './sheet.ts';

/** Milliseconds that the pointer rests on a badge before its sentence is shown, or may leave it for the sentence. */
const REST = 150;

/** What must not reach the page's own card: it would open. */
const KEPT = [
  ...['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup'],
];

/** What a badge looks like where it stands. */
export interface Looks {
  readonly dark: boolean;
  readonly direction: 'ltr' | 'rtl';
}

/** What is told of a card where the reasons are kept no longer. */
const forgotten = (): CardTold => ({
  sentence: text('cardForgotten'),
  surety: null,
  quote: null,
  shares: null,
});

/** A badge in a page, in a closed root of its own. */
export class CardBadge {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #ask: (identity: string) => Promise<CardTold | null>;
  #listed: Listed;
  #looks: Looks;
  #told: CardTold | null = null;
  #open: Open = 'no';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `ask` gives what the badge of a card tells, null where nothing is known of it any more. */
  constructor(
    document: Document,
    listed: Listed,
    looks: Looks,
    ask: (identity: string) => Promise<CardTold | null>,
  ) {
    [this.#listed, this.#looks, this.#ask] = [listed, looks, ask];
    this.host = newHost(document);
    this.#root = this.host.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [badgeSheet()];
    for (const name of KEPT) this.host.addEventListener(name, keep);
    this.#draw();
  }

  get listed(): Listed {
    return this.#listed;
  }

  /** Shows another card, or the same one as it is judged now. */
  show(listed: Listed, looks: Looks): void {
    const isSame = JSON.stringify(listed) === JSON.stringify(this.#listed);
    if (isSame && JSON.stringify(looks) === JSON.stringify(this.#looks)) return;
    if (!isSame) [this.#told, this.#open] = [null, 'no'];
    [this.#listed, this.#looks] = [listed, looks];
    this.#draw();
  }

  /** Draws it for the place where it stands. */
  stand(place: Place): void {
    this.#root.adoptedStyleSheets = [badgeSheet(), placeSheet(place)];
  }

  /** Takes it out of the page, for good. */
  remove(): void {
    clearTimeout(this.#timer);
    render(null, this.#root);
    this.host.remove();
  }

  #draw(): void {
    this.host.dataset.theme = this.#looks.dark ? 'dark' : 'light';
    const { direction } = this.#looks;
    render(
      <Badge
        listed={this.#listed}
        told={this.#told}
        open={this.#open}
        direction={direction}
        press={() => this.#turn(this.#open === 'whole' ? 'no' : 'whole')}
        heed={(here, at) => this.#heed(here, at)}
        close={() => this.#turn('no')}
      />,
      this.#root,
    );
  }

  #heed(here: boolean, at: 'pointer' | 'focus'): void {
    clearTimeout(this.#timer);
    if (this.#open === 'whole') return;
    this.#timer = setTimeout(() => this.#turn(here ? 'hint' : 'no'), at === 'focus' ? 0 : REST);
  }

  async #turn(open: Open): Promise<void> {
    clearTimeout(this.#timer);
    this.#open = open;
    if (open === 'no') {
      // Asked anew each time: by then the posting may have been read.
      this.#told = null;
      this.#draw();
      return;
    }
    const listed = this.#listed;
    const told = this.#told ?? (await this.#ask(listed.identity));
    if (listed !== this.#listed || this.#open !== open) return;
    this.#told = told ?? forgotten();
    this.#draw();
  }
}

/** A link around the badge must not be followed either. */
function keep(event: Event): void {
  event.stopPropagation();
  if (event.type === 'click' || event.type === 'auxclick') event.preventDefault();
}
