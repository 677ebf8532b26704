import { jobPostings } from '../../reader/json-ld.ts';
import { SILENT } from '../../reader/tags.ts';
import { namedAfter, selectorOf } from './selector.ts';

/** Where one part of a posting seems to stand. */
export interface Proposal {
  readonly element: Element;
  readonly selector: string;
}

/** Where a page seems to keep a posting's parts; null where nothing points to one. */
export interface Proposals {
  readonly title: Proposal | null;
  readonly company: Proposal | null;
  readonly place: Proposal | null;
  readonly description: Proposal | null;
  /** Whether the page states the posting as JSON-LD too. */
  readonly hasJsonLd: boolean;
}

/** An element that holds so much of the text around it holds what that is about. */
const MOST = 0.6;
/** Characters of a title, a company or a place; and of the shortest description. */
const SHORT = { from: 2, to: 120 };
const LONG = 200;

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const isSilent = (element: Element): boolean => SILENT.has(element.tagName.toUpperCase());

const isShort = (element: Element): boolean => {
  const { length } = textOf(element);
  return !isSilent(element) && length >= SHORT.from && length <= SHORT.to;
};

const isLong = (element: Element): boolean => !isSilent(element) && textOf(element).length >= LONG;

/** The first that a selector leads to, passing over what no name distinguishes. */
function first(elements: readonly Element[]): Proposal | null {
  for (const element of elements) {
    const selector = selectorOf(element);
    if (selector !== null) return { element, selector };
  }
  return null;
}

/** The elements that hold most of a page's text, the innermost first: what is left where no name points to a description. */
function fullest(page: Document): Element[] {
  const within = (element: Element): Element[] => {
    const least = MOST * textOf(element).length;
    const inner = [...element.children].find((child) => isLong(child) && textOf(child).length >= least);
    return inner === undefined ? [] : [...within(inner), inner];
  };
  return within(page.body);
}

/** Proposes selectors for the parts of the one posting that a page shows. Changes nothing in the page. */
export function propose(page: Document): Proposals {
  const headings = [...page.querySelectorAll('body h1')].filter(isShort);
  const named = (word: RegExp) => namedAfter(page, word).filter(isShort);
  const bodies = namedAfter(page, /descri|job-?(?:body|content|details)|posting-?(?:body|content)/i);
  return {
    title: first([...headings, ...named(/job-?title|^title$|position-?title/i)]),
    company: first(named(/company|employer|organi[sz]ation|\bfirm\b|_firm\b/i)),
    place: first(named(/location|locality|(?:^|-)place(?:$|-)/i)),
    description: first(
      [...bodies, ...page.querySelectorAll('article, main, [role=main]'), ...fullest(page)].filter(isLong),
    ),
    hasJsonLd: jobPostings(page).length > 0,
  };
}
