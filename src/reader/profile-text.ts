import type { Entry, Profile } from '../domain/page.ts';
import type { Block } from '../domain/posting.ts';
import { historyOf, isPeriod, type Part, partOpenedBy } from './profile-history.ts';
import { OCCUPATION } from './profile-words.ts';
import { SENTENCE } from './trimmed.ts';

/** Lines at the beginning among which a headline is looked for: the name, the headline, an address. */
const TOP = 5;

/**
 * A profile from its blocks in reading order: the entries of the parts that tell of work, what the person says of
 * themselves as an entry without title, and the first line at the top that names an occupation as the headline. Parts
 * that tell of no work done are left out.
 */
export function profileOfBlocks(blocks: readonly Block[]): Profile {
  const top = blocks.slice(0, TOP);
  const end = top.findIndex((block) => partOpenedBy(block) !== null || isPeriod(block));
  const headline = top.slice(0, end < 0 ? TOP : end).find(isHeadline);
  const rest = headline === undefined ? blocks : blocks.slice(blocks.indexOf(headline) + 1);
  return {
    headline: headline === undefined ? null : withoutAddresses(headline.text),
    entries: entriesOf(rest),
    unloaded: [],
  };
}

/** A headline without the mail address and telephone number that may stand beside it. */
function withoutAddresses(text: string): string {
  const parts = text.split(/\s+[|·•]\s+/).filter((part) => !/@|(?:\d[\s()-]*){7}|\+\d/.test(part));
  return parts.length > 0 ? parts.join(' | ').trim() : text.trim();
}

function isHeadline({ text, bullet }: Block): boolean {
  return !bullet && text.length <= 220 && !/[.!?]$/.test(text) && OCCUPATION.test(text);
}

function entriesOf(blocks: readonly Block[]): Entry[] {
  return partsOf(blocks).flatMap(({ part, lines }) => {
    if (part === 'other' || lines.length === 0) return [];
    if (part === 'about') return [untitled(lines)];
    return historyOf(lines)
      .map(withoutLabels)
      .filter(({ title, blocks }) => title !== null || blocks.length > 0);
  });
}

/** An entry that no period opened may begin with the person's name and addresses: only what is said in it stays. */
function withoutLabels(entry: Entry): Entry {
  if (entry.period !== null) return entry;
  const isSaid = ({ text, bullet }: Block) => bullet || text.length >= SENTENCE || /[.!?]$/.test(text);
  return { ...entry, blocks: entry.blocks.filter(isSaid) };
}

function untitled(blocks: readonly Block[]): Entry {
  return { title: null, organisation: null, period: null, blocks: [...blocks] };
}

/** The parts in order, without the lines that name them; what stands before the first is of work. */
function partsOf(blocks: readonly Block[]): { part: Part; lines: Block[] }[] {
  const parts: { part: Part; lines: Block[] }[] = [{ part: 'work', lines: [] }];
  for (const block of blocks) {
    const part = partOpenedBy(block);
    if (part !== null) parts.push({ part, lines: [] });
    else parts.at(-1)?.lines.push(block);
  }
  return parts;
}
