import type { Inline } from '../domain/board.ts';
import { blocksOfText } from './blocks.ts';
import { isThing } from './json-ld.ts';
import { balanced, parseLenient } from './lenient-json.ts';
import type { Stated } from './stated.ts';
import { dayOf, textOf } from './thing.ts';

/** What the board's own data in the page says: `gone` where it says that the job is no more, null where it has none. */
export function inlineData(page: Document, inline: Inline): Stated | 'gone' | null {
  for (const element of page.querySelectorAll(inline.at)) {
    const data = dataIn(element, inline);
    if (!isThing(data)) continue;
    const posting = valueAt(data, inline.posting);
    if (posting === null) return 'gone';
    if (isThing(posting)) return statedBy(data, inline, page);
  }
  return null;
}

/** The JSON of an element: its text or an attribute, from behind `after` on; undefined where there is none. */
export function dataIn(element: Element, { attribute, after }: Pick<Inline, 'attribute' | 'after'>): unknown {
  const text = (attribute && element.getAttribute(attribute)) ?? element.textContent ?? '';
  if (after === undefined) return parseLenient(text);
  const from = text.indexOf(after);
  return from < 0 ? undefined : parseLenient(balanced(text.slice(from + after.length)));
}

function statedBy(data: unknown, inline: Inline, page: Document): Stated {
  const text = (path: string | undefined): string | null =>
    path === undefined ? null : textOf(valueAt(data, path), page);
  const description = inline.description
    .map((path) => valueAt(data, path))
    .filter((part) => typeof part === 'string');
  return {
    how: 'board',
    title: text(inline.title),
    company: text(inline.company),
    place: text(inline.place),
    pay: null,
    date: inline.date === undefined ? null : dayOf(valueAt(data, inline.date)),
    language: null,
    id: text(inline.id),
    url: null,
    blocks: description.flatMap((part) => blocksOfText(part, page)),
  };
}

/** The value at a path of keys joined by dots, undefined where the path ends before. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isThing(value) ? value[key] : undefined), data);
}
