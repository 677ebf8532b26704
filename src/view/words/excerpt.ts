import type { Evidence } from '../../domain/verdict.ts';

/** A stretch of a line in UTF-16 code units, `from` inclusive, `to` exclusive. */
export interface Excerpt {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch of a line, at most about `room` UTF-16 code units, that is shown where the whole has no room: whole
 * words, from the start unless the evidence begins later. The whole line always stands in the ledger.
 */
export function excerptOf(text: string, evidence: readonly Evidence[], room: number): Excerpt {
  if (text.length <= room) return { from: 0, to: text.length };
  const first = Math.min(...evidence.map(({ from }) => from), text.length);
  const shown = evidence.find(({ from }) => from === first);
  if (shown === undefined || shown.to <= room) return { from: 0, to: wordEnd(text, room) };
  const from = wordStart(text, Math.max(0, Math.min(first - Math.floor(room / 4), text.length - room)));
  return { from, to: wordEnd(text, Math.max(from + room, shown.to)) };
}

/** The last end of a word, or of its part before a hyphen, not after `at`; within the word where that is less than half. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at + 1).search(/\s\S*$/);
  const end = Math.max(space, text.lastIndexOf('-', at - 1) + 1);
  return end > at / 2 ? end : outsidePair(text, at);
}

/** The first start of a word not before `at`, unless it is far. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, at + 24).search(/\s\S/);
  return space === -1 ? outsidePair(text, at) : at + space;
}

/** Never between the halves of a surrogate pair. */
function outsidePair(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at)) ? at - 1 : at;
}
