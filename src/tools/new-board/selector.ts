/** Attributes that name an element for programs, the ones that outlive a redesign first. */
const NAMES = [
  'itemprop',
  'data-testid',
  'data-test',
  'data-qa',
  'data-at',
  'data-automation',
  'data-ui',
  'id',
];

/** A name that somebody chose: letters and dashes, no digits that a build or a database put there. */
const CHOSEN = /^[a-z][a-z_-]{2,30}$/i;

/** A name of an element in the page, as a selector, of its classes one that it has alone; where nothing names it, its tag. */
function ownSelector(element: Element): string {
  for (const name of NAMES) {
    const value = element.getAttribute(name) ?? '';
    if (CHOSEN.test(value)) return name === 'id' ? `#${value}` : `[${name}=${value}]`;
  }
  const chosen = [...element.classList].filter((word) => CHOSEN.test(word));
  const isAlone = (word: string) => element.ownerDocument.getElementsByClassName(word).length === 1;
  const word = chosen.find(isAlone) ?? chosen[0];
  return word === undefined ? element.localName : `.${word}`;
}

/** The shortest selector, of names that somebody chose, whose first match is the element; null where none is found. */
export function selectorOf(element: Element): string | null {
  const page = element.ownerDocument;
  const leads = (selector: string) => page.querySelector(selector) === element;
  const own = ownSelector(element);
  const candidates = [own, `${element.localName}${own === element.localName ? '' : own}`];
  for (let above = element.parentElement; above !== null; above = above.parentElement)
    candidates.push(`${ownSelector(above)} ${own}`);
  return candidates.find(leads) ?? null;
}

/** Elements that a name for programs or a class calls by one of these words, in page order. */
export function namedAfter(page: Document, word: RegExp): Element[] {
  return [...page.querySelectorAll('body *')].filter((element) =>
    [...NAMES, 'class'].some((name) => word.test(element.getAttribute(name) ?? '')),
  );
}
