import type { Entry, Profile } from '../domain/page.ts';
import type { Block } from '../domain/posting.ts';
import type { EntryPlaces, LinePlace, ProfileLayout, ProfilePlaces } from '../domain/profile-places.ts';
import { isAside } from './aside.ts';
import { blocksOf } from './blocks.ts';
import { isPresent, textAt } from './places.ts';
import { historyOf, periodIn } from './profile-history.ts';
import { profileOfBlocks } from './profile-text.ts';
import { said } from './text.ts';

/** What a page shows at a board's places; null where none of them is there. */
export function profileAt(page: Document, { layouts, lines }: ProfilePlaces): Profile | null {
  const layout = layouts.find(({ present }) => isPresent(page, present));
  if (layout !== undefined) return profileIn(page, layout);
  const written = lines === undefined ? null : page.querySelector(lines);
  const profile = written === null ? null : profileOfBlocks(blocksOf([written], isAside));
  return profile?.entries.some(({ period }) => period !== null) === true ? profile : null;
}

function profileIn(page: Document, layout: ProfileLayout): Profile {
  const listed = entriesAt(page, layout);
  const jobs = listed.length > 0 ? listed : writtenAt(page, layout);
  return {
    headline: textAt(page, layout.headline) ?? headlineBelow(page, layout),
    entries: [...aboutAt(page, layout), ...jobs],
    unloaded: layout.lazy === true && jobs.length === 0 ? ['experience'] : [],
  };
}

function isLeftOut({ without = [] }: ProfileLayout): (element: Element) => boolean {
  return (element) => without.some((selector) => element.matches(selector));
}

function headlineBelow(page: Document, { below = [] }: ProfileLayout): string | null {
  for (const place of below) {
    const line = lineBelow(page, place);
    if (line !== null) return line;
  }
  return null;
}

function lineBelow(page: Document, { at, name, skip }: LinePlace): string | null {
  const top = page.querySelector(at);
  if (top === null) return null;
  const person = said(top.querySelector(name)?.textContent);
  const lines = blocksOf([top]).map(({ text }) => text);
  const below = person === null ? lines : lines.slice(lines.findIndex((text) => text.startsWith(person)) + 1);
  return below.find((text) => text !== person && !skip.test(text)) ?? null;
}

function aboutAt(page: Document, layout: ProfileLayout): Entry[] {
  const blocks = linesAt(page, layout.about ?? [], isLeftOut(layout));
  return blocks.length === 0 ? [] : [{ title: null, organisation: null, period: null, blocks }];
}

function entriesAt(page: Document, layout: ProfileLayout): Entry[] {
  for (const places of layout.entries) {
    const found = [...page.querySelectorAll(places.each)].flatMap((element) => {
      const inner = places.inner === undefined ? [] : [...element.querySelectorAll(places.inner)];
      return (inner.length > 0 ? inner : [element]).map((one) => entryAt(one, element, places, layout));
    });
    const said = found.filter(({ title, blocks }) => title !== null || blocks.length > 0);
    if (said.length > 0) return said;
  }
  return [];
}

function entryAt(element: Element, outer: Element, places: EntryPlaces, layout: ProfileLayout): Entry {
  const period = textAt(element, places.period);
  return {
    title: textAt(element, places.title),
    organisation: textAt(element, places.organisation) ?? textAt(outer, places.organisation),
    period: period === null ? null : periodIn(period),
    blocks: linesAt(element, places.lines, isLeftOut(layout)),
  };
}

function writtenAt(page: Document, layout: ProfileLayout): Entry[] {
  const [heading, ...rest] = linesAt(page, layout.history ?? [], isLeftOut(layout));
  if (heading === undefined) return [];
  return historyOf(heading.heading === null && rest[0]?.heading === heading.text ? rest : [heading, ...rest]);
}

function linesAt(
  root: ParentNode,
  selectors: readonly string[],
  skip: (element: Element) => boolean,
): Block[] {
  for (const selector of selectors) {
    const found = selector === ':scope' ? [root] : [...root.querySelectorAll(selector)];
    const outermost = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
    const blocks = blocksOf(outermost, skip);
    if (blocks.length > 0) return blocks;
  }
  return [];
}
