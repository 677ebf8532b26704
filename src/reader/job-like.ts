import type { Block } from '../domain/posting.ts';
import { APPLY, HEADINGS, PHRASES } from './job-words.ts';
import { lengthOf } from './stated.ts';
import { collapse } from './text.ts';

/** Longest line that can be a heading, in characters. */
const HEADING_LENGTH = 70;
/** Least text of a posting, in characters: three short paragraphs. */
const LEAST = 200;
/** Signs that a page must show: two sections of a posting, or one and two phrases, or four phrases. */
const ENOUGH = 4;

/**
 * Whether a text reads as one job's posting: a section of duties or requirements speaks twice as loud as a phrase.
 * Wrong in being silent rather than in calling an article a job: without any such section it takes four phrases.
 */
export function readsAsJob(blocks: readonly Block[], page: Document): boolean {
  if (lengthOf(blocks) < LEAST) return false;
  const headings = blocks.filter((block) => isHeadingLike(block)).map(({ text }) => text);
  const has = (pattern: RegExp): boolean => headings.some((text) => pattern.test(text));
  const all = blocks.map(({ text }) => text).join('\n');
  const sections = 2 * (Number(has(HEADINGS.duties)) + Number(has(HEADINGS.requirements)));
  const phrases = PHRASES.filter((pattern) => pattern.test(all)).length;
  return (
    phrases > 0 && sections + Number(has(HEADINGS.offer)) + phrases + Number(asksToApply(page)) >= ENOUGH
  );
}

function isHeadingLike({ text, bullet, heading }: Block): boolean {
  return !bullet && text.length <= HEADING_LENGTH && (heading === null || !/[.!]$/.test(text));
}

/** Whether a button or link asks to apply for what the page shows. */
function asksToApply(page: Document): boolean {
  return [...page.querySelectorAll('a[href], button, input[type=submit]')].some((element) =>
    APPLY.test(collapse(element.textContent || (element.getAttribute('value') ?? ''))),
  );
}
