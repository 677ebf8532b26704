import { BLOCKS, SILENT } from '../../reader/tags.ts';
import type { Proposals } from './propose.ts';

/** What the written page says in place of the real one. */
const INVENTED = { title: 'Lantern Keeper', company: 'Lantern and Sons', place: 'Harbour Town' } as const;

/** Lines of a description that are carried over; more of them would show nothing new. */
const MOST_LINES = 12;

/** Attributes that a board's selectors can name. */
const KEPT = /^(?:class|id|role|itemprop|data-(?:testid|test|qa|at|automation|ui))$/;

/** A page of our own in a board's structure, and what must be read of it. */
export interface Fixture {
  readonly html: string;
  readonly want: Readonly<Record<string, unknown>>;
}

/** Writes the elements that proposals lead to, and those that hold them, with invented words. */
export function fixtureOf(page: Document, url: string, board: string, found: Proposals): Fixture {
  const writer = new Writer(found);
  const body = writer.write(page.body);
  const { title, company, place } = found;
  return {
    html: pageOf(url, title ? INVENTED.title : '', body),
    want: {
      kind: 'posting',
      health: 'fine',
      board,
      ...(title && { title: INVENTED.title }),
      ...(company && { company: INVENTED.company }),
      ...(place && { place: INVENTED.place }),
      first: lineOf(1),
      last: lineOf(writer.lines),
    },
  };
}

/** A page at the same address that has none of the board's places. */
export function changedFixture(url: string): Fixture {
  const html = pageOf(
    url,
    '',
    '<body><main><div class="other">The lanterns are being rehung.</div></main></body>',
  );
  return { html, want: { kind: 'none', health: 'changed', posting: null } };
}

const pageOf = (url: string, title: string, body: string): string =>
  `<!-- ${url} -->\n<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n${body}\n</html>\n`;

/** Letters instead of numbers: every line differs, none looks like an amount. */
const lineOf = (count: number): string =>
  `Keep the lantern of pier ${String.fromCharCode(64 + count)} alight through the night.`;

class Writer {
  readonly #short: ReadonlyMap<Element, string>;
  readonly #description: Element | undefined;
  readonly #kept: readonly Element[];
  lines = 0;

  constructor({ title, company, place, description }: Proposals) {
    const named = [
      [place, INVENTED.place],
      [company, INVENTED.company],
      [title, INVENTED.title],
    ] as const;
    this.#short = new Map(
      named.flatMap(([proposal, words]) => (proposal ? [[proposal.element, words]] : [])),
    );
    this.#description = description?.element;
    this.#kept = [...this.#short.keys(), ...(description ? [description.element] : [])];
  }

  write(element: Element): string {
    const words = this.#short.get(element);
    if (words !== undefined) return wrapped(element, words);
    if (element === this.#description) return this.#text(element);
    const inner = [...element.children].filter((child) => this.#kept.some((one) => child.contains(one)));
    return wrapped(element, inner.map((child) => this.write(child)).join('\n'));
  }

  /** The description: its blocks as they stand, each with a line of ours; at least one line. */
  #text(element: Element): string {
    const inner = this.#blocks(element);
    return wrapped(element, inner === '' ? this.#line() : inner);
  }

  #blocks(element: Element): string {
    return [...element.children]
      .filter((child) => BLOCKS.has(child.tagName) && !SILENT.has(child.tagName) && child.textContent?.trim())
      .map((child) => this.#block(child))
      .join('');
  }

  #block(element: Element): string {
    const words = this.#short.get(element);
    if (words !== undefined) return wrapped(element, words);
    const inner = this.#blocks(element);
    if (inner !== '') return wrapped(element, inner);
    return this.lines < MOST_LINES ? wrapped(element, this.#line()) : '';
  }

  #line(): string {
    this.lines += 1;
    return lineOf(this.lines);
  }
}

function wrapped(element: Element, inner: string): string {
  const tag = element.localName;
  const attributes = [...element.attributes]
    .filter(({ name, value }) => KEPT.test(name) && /^[\w\s-]{1,120}$/.test(value) && !/\d{3}/.test(value))
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `<${tag}${attributes.join('')}>${inner}</${tag}>`;
}
