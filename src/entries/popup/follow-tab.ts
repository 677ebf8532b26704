import { BOARDS } from '../../boards/index.ts';
import { boardsOn } from '../../browser/board-hosts.ts';
import type { TabRead } from '../../browser/calls.ts';
import { winner } from '../../browser/frames.ts';
import { ask } from '../../browser/messages.ts';
import { watchHosts } from '../../browser/permissions.ts';
import { loadTab, watchTab } from '../../browser/tab-states.ts';
import { loadVerdict } from '../../browser/verdicts.ts';
import type { TabState } from '../../domain/tab.ts';
import type { Known } from './known.ts';

/** Milliseconds of waiting after which the person is told that reading goes on. */
const NOTICEABLE = 300;

/** The tab that the popup is of, what is known of it, and how to learn more. */
export interface Room {
  readonly tab: number;
  readonly known: () => Known;
  readonly learn: (news: Partial<Known>) => void;
  /** Runs a task; what it throws is told to the person. */
  readonly attempt: (task: () => Promise<unknown>) => void;
}

const keyOf = (state: TabState | null): string | null => winner(state)?.verdict ?? null;

async function isSelected(tab: number): Promise<boolean> {
  return (await ask('selectionOf', { tab })) !== null;
}

/**
 * Follows a tab: learns what is known of it already, then each change of it and of the boards that are on. Gives a
 * function that reads the tab now. What is stored is newer than an answer, which holds also what found no room there.
 */
export function followTab({ tab, known, learn, attempt }: Room): () => Promise<void> {
  let changes = 0;
  const take = async (state: TabState | null, isNews: () => boolean) => {
    const key = keyOf(state);
    const verdict = key === null ? null : await loadVerdict(key);
    if (isNews()) learn({ state, verdict });
  };
  const settle = (read: TabRead, untouched: boolean) => {
    if (untouched || !read.readable) return learn(read);
    const { state, verdict } = known();
    const same = keyOf(state) !== null && keyOf(state) === keyOf(read.state);
    learn({ readable: true, verdict: verdict ?? (same ? read.verdict : null) });
  };
  const read = async () => {
    learn({ late: false, stopped: false, failure: null, judged: null });
    const late = setTimeout(() => learn({ late: true }), NOTICEABLE);
    const before = changes;
    const answer = await ask('readTab', { tab });
    clearTimeout(late);
    settle(answer, before === changes);
    if (answer.readable && !winner(answer.state)?.posting) learn({ selection: await isSelected(tab) });
  };
  const change = async (state: TabState | null) => {
    changes += 1;
    const mine = changes;
    await take(state, () => mine === changes);
    if (state === null) await read();
  };
  const forever = new AbortController().signal;
  const learnBoards = async () => learn({ on: await boardsOn(BOARDS) });
  watchTab(tab, (state) => attempt(() => change(state)), forever);
  watchHosts(() => attempt(learnBoards), forever);
  attempt(learnBoards);
  attempt(async () => take(await loadTab(tab), () => changes === 0 && known().readable === null));
  attempt(read);
  return read;
}
