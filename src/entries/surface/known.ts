import { lister, winner } from '../../browser/frames.ts';
import type { Judged } from '../../browser/surface-calls.ts';
import { EVERYTHING } from '../../domain/listed.ts';
import type { Pin } from '../../domain/pin.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FrameRead, TabState } from '../../domain/tab.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { warningsIn } from '../../view/list/filtering.ts';
import type { ListCounts, PopupState } from '../../view/popup/state.ts';
import { frameOfferOf, offerOf } from './offers.ts';

/** All that the popup knows; what it shows follows from this alone. */
export interface Known {
  /** Whether the tab lets itself be read; null while nobody knows. */
  readonly readable: boolean | null;
  readonly state: TabState | null;
  /** Whether the tab is open to a reading that the person asks for here; null on a surface that reads by itself. */
  readonly mayRead: boolean | null;
  /** Whether the page reads itself, and something of it is still to come. */
  readonly awaited: boolean;
  /** The winning frame's verdict. */
  readonly verdict: Verdict | null;
  /** Whether reading has gone on for long enough to be told of. */
  readonly late: boolean;
  /** Whether the person ended the wait. */
  readonly stopped: boolean;
  /** Whether something is selected in the page. */
  readonly selection: boolean;
  /** Ids of the boards that are on. */
  readonly on: ReadonlySet<string>;
  /** What the page's profile says, where it is one. */
  readonly reading: Reading | null;
  /** What a pasted CV says, which is shown before all else. */
  readonly pasted: Reading | null;
  /** A text judged without the page, which is shown before all else. */
  readonly judged: Judged | null;
  /** Whether the person looks at the list while one of its postings is open. */
  readonly listOpen: boolean;
  /** Whether the card of the list that was pressed last is not in the page now. */
  readonly gone: boolean;
  /** The report of a board that changed, once the person asked for it. */
  readonly report: string | null;
  /** What is pinned, the last first. */
  readonly pins: readonly Pin[];
  /** Id of the pinned posting that profiles are laid beside, once the person chose one. */
  readonly chosen: string | null;
  /** What broke, to be copied. */
  readonly failure: string | null;
}

/** What is known when the popup opens. */
export const UNKNOWN: Known = {
  readable: null,
  state: null,
  mayRead: null,
  awaited: false,
  verdict: null,
  late: false,
  stopped: false,
  selection: false,
  on: new Set(),
  reading: null,
  pasted: null,
  judged: null,
  listOpen: false,
  gone: false,
  report: null,
  pins: [],
  chosen: null,
  failure: null,
};

const whereOf = (posting: Posting | null | undefined): string | null =>
  [posting?.company, posting?.place].filter(Boolean).join(' · ') || null;

function failed(read: FrameRead | null, details: string): PopupState {
  const lines = read?.posting?.blocks.length ?? null;
  return { kind: 'failed', where: whereOf(read?.posting), lines, details };
}

function waiting({ late }: Known, read: FrameRead | null): PopupState {
  if (!late) return { kind: 'waiting' };
  return { kind: 'reading', where: whereOf(read?.posting), lines: read?.posting?.blocks.length ?? null };
}

function withoutPosting({ state, selection, on, report }: Known, read: FrameRead | null): PopupState {
  const offer = offerOf(read?.board ?? null, on);
  const board = read?.health === 'changed' && offer?.name;
  if (board) {
    const profile = read?.kind === 'profile';
    return { kind: 'changed', board, profile, selection, report, offer };
  }
  return { kind: 'nothing', selection, offer, frame: frameOfferOf(state, on), lost: read?.lost === true };
}

/** Whether a surface that does not read by itself lacks what a reading would give, and waits for none. */
function isUnread(known: Known): boolean {
  const { mayRead, readable, state, verdict, late, awaited, stopped } = known;
  if (mayRead === null || readable !== null || ((late || awaited) && !stopped)) return false;
  const hadNoRoom = verdict === null && (winner(state)?.verdict ?? null) !== null;
  return winner(state) === null || hadNoRoom;
}

function listOf({ state, on, gone }: Known, { listed, url, board, lost }: FrameRead): PopupState {
  const where = URL.canParse(url) ? new URL(url).host : null;
  const posting = Boolean(winner(state)?.posting);
  const filter = state?.filter ?? EVERYTHING;
  return {
    kind: 'list',
    where,
    listed,
    filter,
    offer: offerOf(board, on),
    gone,
    posting,
    lost: lost === true,
  };
}

const countsOf = ({ listed }: FrameRead): ListCounts => ({
  postings: listed.length,
  warnings: warningsIn(listed),
});

/** What the popup shows of what it knows. */
export function shown(known: Known): PopupState {
  const { judged, pasted, reading, state, verdict, on } = known;
  if (pasted) return { kind: 'profile', reading: pasted, inPage: false };
  if (judged) return { kind: 'verdict', ...judged, offer: null, inPage: false };
  const read = winner(state);
  const failure = known.failure ?? state?.failure ?? null;
  if (failure) return failed(read, failure);
  if (known.readable === false) return { kind: 'unreadable' };
  const list = lister(state);
  if (list && (known.listOpen || !read?.posting)) return listOf(known, list);
  if (read?.posting && verdict) {
    const offer = offerOf(read.board, on);
    const counts = list && countsOf(list);
    return { kind: 'verdict', posting: read.posting, verdict, offer, inPage: true, list: counts };
  }
  if (reading) return { kind: 'profile', reading, inPage: true };
  if (isUnread(known)) return { kind: 'unread', mayRead: known.mayRead === true };
  const settled = (known.readable ?? known.mayRead) !== null && read !== null && read.posting === null;
  if (known.stopped || settled) return withoutPosting(known, read);
  return waiting(known, read);
}
