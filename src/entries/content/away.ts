import type { Filter } from '../../domain/listed.ts';

/** CSS pixels under the first line of a folded card. */
const UNDER = 6;

interface Folded {
  readonly card: Element;
  readonly box: HTMLElement;
  readonly how: Filter['how'];
  readonly restore: () => void;
}

/** The cards of a list that are put away. Each can be brought back exactly as the page had it. */
export class Away {
  readonly #away = new Map<Element, Folded>();

  /** Puts a card away. `box` is the whole of it, `title` the element that shows its title. */
  put(card: Element, box: Element, title: Element, how: Filter['how']): void {
    const known = this.#away.get(card);
    if (known?.how === how && known.box === box && isStill(known)) return;
    this.back(card);
    if (!('style' in box)) return;
    const element = box as HTMLElement;
    const restore = how === 'hide' ? hide(element) : fold(element, title);
    this.#away.set(card, { card, box: element, how, restore });
  }

  /** Brings a card back. */
  back(card: Element): void {
    this.#away.get(card)?.restore();
    this.#away.delete(card);
  }

  /** Brings back all cards but some. */
  keepOnly(cards: ReadonlySet<Element>): void {
    for (const card of [...this.#away.keys()]) if (!cards.has(card)) this.back(card);
  }

  /** Whether nothing is put away. */
  get isEmpty(): boolean {
    return this.#away.size === 0;
  }
}

/** A page that writes the style anew has brought the card back by itself. */
const isStill = ({ box, how }: Folded): boolean =>
  how === 'hide'
    ? box.style.display === 'none'
    : box.style.overflow !== '' || box.matches(':hover, :focus-within');

type Styles = Readonly<Record<string, string>>;

/** Sets styles of an element; gives a function that sets back what stood there, of what is still ours. */
function styled(element: HTMLElement, styles: Styles): () => void {
  const whole = element.getAttribute('style');
  const before = Object.keys(styles).map((name) => {
    return [name, element.style.getPropertyValue(name), element.style.getPropertyPriority(name)] as const;
  });
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  const ours = element.getAttribute('style');
  return () => {
    if (element.getAttribute('style') === ours) {
      if (whole === null) element.removeAttribute('style');
      else element.setAttribute('style', whole);
      return;
    }
    for (const [name, value, priority] of before) element.style.setProperty(name, value, priority);
  };
}

const hide = (box: HTMLElement): (() => void) => styled(box, { display: 'none' });

/** Leaves a card's first line; under the pointer and the focus all of it is there. */
function fold(box: HTMLElement, title: Element): () => void {
  const styles = foldedStyles(box, title);
  const isHeeded = () => box.matches(':hover, :focus-within');
  /** Sets back what folds it; null while it is open. */
  let open: (() => void) | null = isHeeded() ? null : styled(box, styles);
  const life = new AbortController();
  const unfold = () => {
    open?.();
    open = null;
  };
  const again = () => {
    if (open === null && !isHeeded()) open = styled(box, styles);
  };
  for (const name of ['pointerenter', 'focusin']) box.addEventListener(name, unfold, { signal: life.signal });
  for (const name of ['pointerleave', 'focusout']) {
    box.addEventListener(name, () => setTimeout(() => life.signal.aborted || again()), {
      signal: life.signal,
    });
  }
  return () => {
    life.abort();
    unfold();
  };
}

function foldedStyles(box: HTMLElement, title: Element): Styles {
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(title);
  const line = range.getClientRects?.()[0] ?? title.getBoundingClientRect();
  const height = Math.max(0, Math.ceil(line.bottom - box.getBoundingClientRect().top)) + UNDER;
  const { display } = getComputedStyle(box);
  const asBlock: Styles = /^(inline|table-row)$/.test(display) ? { display: 'block' } : {};
  return { ...asBlock, 'min-height': '0', 'max-height': `${height}px`, overflow: 'hidden' };
}
