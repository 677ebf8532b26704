import { text } from '../../browser/texts.ts';
import type { Page, Profile } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';

/** What was read of a page, in words. `speak()` must have been called. */
export function pageForPeople(page: Page): string {
  if (page.profile !== null) return `${profileWords(page.profile).join('\n')}\n`;
  const cards = page.cards.map(({ title, company, place }) => `- ${joined([title, company, place])}`);
  const posting = page.posting === null ? [text(STATES[page.health])] : postingWords(page.posting);
  return `${[...(cards.length > 0 && page.posting === null ? [] : posting), ...cards].join('\n')}\n`;
}

const STATES = {
  fine: 'nothingHere',
  nothing: 'nothingHere',
  blocked: 'notReadable',
  changed: 'boardChanged',
} as const;

function postingWords({ title, company, place, pay, date, url, blocks }: Posting): string[] {
  const head = [joined([title, company, place]), joined([pay, date]), url].filter((line) => line !== '');
  const body = blocks.map((block) => (block.bullet ? `- ${block.text}` : block.text));
  return [...head, '', ...body];
}

function profileWords({ headline, entries, unloaded }: Profile): string[] {
  const said = entries.flatMap(({ title, organisation, period, blocks }) => [
    '',
    joined([title, organisation, period]),
    ...blocks.map((block) => `- ${block.text}`),
  ]);
  return [headline ?? text('profileNoHeadline'), ...said, ...unloaded.map(() => text('profileNotLoaded'))];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
