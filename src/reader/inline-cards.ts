import type { InlineCards } from '../domain/board.ts';
import type { Card } from '../domain/page.ts';
import { addressOf, webAddress } from './address.ts';
import { blocksOfText, textOfBlocks } from './blocks.ts';
import { dataIn, valueAt } from './inline.ts';
import { said } from './text.ts';
import { textOf } from './thing.ts';

/** The cards that the page's own data lists, with their texts; `base` is the page's address. */
export function inlineCards(page: Document, inline: InlineCards, base: string): Card[] {
  for (const element of page.querySelectorAll(inline.at)) {
    const jobs = valueAt(dataIn(element, inline), inline.each);
    if (Array.isArray(jobs)) return jobs.flatMap((job: unknown) => cardOf(job, inline, page, base));
  }
  return [];
}

function cardOf(job: unknown, inline: InlineCards, page: Document, base: string): Card[] {
  const text = (path: string): string | null => textOf(valueAt(job, path), page);
  const title = text(inline.title);
  const href = text(inline.link);
  const link = href === null ? null : webAddress(href, base);
  if (title === null || link === null) return [];
  const { identity, url } = addressOf(link.href);
  const places = inline.place.map(text).filter((place) => place !== null);
  return [
    {
      identity,
      title,
      company: text(inline.company),
      place: said(places.join(', ')),
      url,
      text: descriptionOf(job, inline, page),
    },
  ];
}

function descriptionOf(job: unknown, inline: InlineCards, page: Document): string | null {
  const parts = inline.text.map((path) => valueAt(job, path)).filter((part) => typeof part === 'string');
  return textOfBlocks(parts.flatMap((part) => blocksOfText(part, page)));
}
