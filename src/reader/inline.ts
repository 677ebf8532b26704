import type { Inline } from '../domain/board.ts';
import { blocksOfText } from './blocks.ts';
import { isThing } from './json-ld.ts';
import { balanced, parseLenient } from './lenient-json.ts';
import type { Stated } from './stated.ts';
import { dayOf, textOf } from './thing.ts';

/** What the board's own data in the page says: `gone` where it says that the job is no more, null where it has none. */
export function inlineData(page: Document, inline: Inline): Stated | 'gone' | null {
  for (const element of page.querySelectorAll(inline.at)) {
    const data = dataOf(element, inline);
    if (!isThing(data)) continue;
    const posting = at(data, inline.posting);
    if (posting === null) return 'gone';
    if (isThing(posting)) return statedBy(data, inline, page);
  }
  return null;
}

function dataOf(element: Element, inline: Inline): unknown {
  const text = (inline.attribute && element.getAttribute(inline.attribute)) ?? element.textContent ?? '';
  if (inline.after === undefined) return parseLenient(text);
  const from = text.indexOf(inline.after);
  return from < 0 ? undefined : parseLenient(balanced(text.slice(from + inline.after.length)));
}

function statedBy(data: unknown, inline: Inline, page: Document): Stated {
  const text = (path: string | undefined): string | null =>
    path === undefined ? null : textOf(at(data, path), page);
  const description = inline.description
    .map((path) => at(data, path))
    .filter((part) => typeof part === 'string');
  return {
    how: 'board',
    title: text(inline.title),
    company: text(inline.company),
    place: text(inline.place),
    pay: null,
    date: inline.date === undefined ? null : dayOf(at(data, inline.date)),
    language: null,
    id: text(inline.id),
    url: null,
    blocks: description.flatMap((part) => blocksOfText(part, page)),
  };
}

function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isThing(value) ? value[key] : undefined), data);
}
