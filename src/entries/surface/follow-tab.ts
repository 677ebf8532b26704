import { BOARDS } from '../../boards/index.ts';
import { boardsOn } from '../../browser/board-hosts.ts';
import { winner } from '../../browser/frames.ts';
import { ask } from '../../browser/messages.ts';
import { isGranted, watchHosts } from '../../browser/permissions.ts';
import type { Handed, TabRead } from '../../browser/surface-calls.ts';
import { loadTab, watchTab } from '../../browser/tab-states.ts';
import { openAddress } from '../../browser/tabs.ts';
import { loadVerdict } from '../../browser/verdicts.ts';
import type { TabState } from '../../domain/tab.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { promisesJobs } from '../../reader/cards.ts';
import { Awaiting, NOTICEABLE } from './awaiting.ts';
import type { Known } from './known.ts';

/** The tab that a surface is of, what is known of it, and how to learn more. */
export interface Room {
  readonly tab: number;
  /** Whether the tab is read as soon as the surface is there: the click that opened it was the person's wish. */
  readonly reads: boolean;
  readonly known: () => Known;
  readonly learn: (news: Partial<Known>) => void;
  /** Runs a task; what it throws is told to the person. */
  readonly attempt: (task: () => Promise<unknown>) => void;
}

const keyOf = (state: TabState | null): string | null => winner(state)?.verdict ?? null;

async function verdictOf(state: TabState | null): Promise<Verdict | null> {
  const key = keyOf(state);
  return key === null ? null : loadVerdict(key);
}

const readsItself = async (address: string): Promise<boolean> =>
  promisesJobs(address) && (await isGranted(address));

/** Where the page is another by now. */
const ANEW = { readable: null, mayRead: null, late: false, stopped: false, failure: null };

const withoutHash = (address: string): string => address.replace(/#.*$/, '');

async function isSelected(tab: number): Promise<boolean> {
  return (await ask('selectionOf', { tab })) !== null;
}

/**
 * Learns what is known of a tab, each change of it and of the boards that are on. What is stored is newer than the
 * answer to a reading, but that holds also what found no room in the store.
 */
export class TabFollower {
  readonly #room: Room;
  readonly #awaiting: Awaiting;
  #changes = 0;
  #readings = 0;

  constructor(room: Room) {
    this.#room = room;
    this.#awaiting = new Awaiting(room.learn);
  }

  /** Begins: with what is known of the tab already, then with reading it. The signal ends it. */
  start(signal: AbortSignal): void {
    const { tab, attempt } = this.#room;
    watchTab(tab, (state) => attempt(() => this.#change(state)), signal);
    watchHosts(() => attempt(() => this.#learnBoards()), signal);
    signal.addEventListener('abort', () => this.#awaiting.end());
    attempt(() => this.#learnBoards());
    attempt(() => this.#begin());
  }

  /** Looks again at what the tab's address is by now. */
  look(): void {
    this.#room.attempt(() => this.#learnAddress());
  }

  /** Takes what reading the tab gave elsewhere, and what was pasted there. */
  take({ pasted, judged, ...read }: Handed): void {
    this.#awaiting.end();
    this.#room.learn({ pasted, judged });
    this.#settle(read, true);
    this.look();
  }

  /** What is stored is told first where nothing is read: it may be that there is nothing more to ask for. */
  async #begin(): Promise<void> {
    if (this.#room.reads) await Promise.all([this.#learnStored(), this.read()]);
    else {
      await this.#learnStored();
      await this.#learnAddress();
    }
  }

  /** Reads the tab now, and once more where the person moved on meanwhile. */
  async read(): Promise<void> {
    const before = this.#changes;
    this.#readings += 1;
    try {
      await this.#readOnce();
    } finally {
      this.#readings -= 1;
    }
    const { reads, known } = this.#room;
    // The answer may be of a page that the tab has left by now.
    if (!reads) await this.#learnAddress();
    if (reads && before !== this.#changes && winner(known().state) === null) await this.read();
  }

  async #readOnce(): Promise<void> {
    const { tab, learn } = this.#room;
    this.#awaiting.end();
    learn({ late: false, stopped: false, failure: null });
    const late = setTimeout(() => learn({ late: true }), NOTICEABLE);
    const before = this.#changes;
    const answer = await ask('readTab', { tab });
    clearTimeout(late);
    this.#settle(answer, before === this.#changes);
    if (answer.readable && !winner(answer.state)?.posting) learn({ selection: await isSelected(tab) });
  }

  #settle(read: TabRead, untouched: boolean): void {
    const { known, learn } = this.#room;
    const { state, verdict } = known();
    const reading = read.reading ?? null;
    const same = keyOf(state) !== null && keyOf(state) === keyOf(read.state);
    if (untouched || !read.readable) learn({ ...read, reading });
    else learn({ readable: true, verdict: verdict ?? (same ? read.verdict : null) });
  }

  async #change(state: TabState | null): Promise<void> {
    this.#changes += 1;
    const mine = this.#changes;
    const verdict = await verdictOf(state);
    if (mine !== this.#changes) return;
    if (winner(state) !== null) this.#awaiting.end();
    this.#room.learn({ state, verdict, reading: null, report: null });
    const hadNoRoom = keyOf(state) !== null && verdict === null;
    if (this.#readings === 0 && (winner(state) === null || hadNoRoom)) await this.#again();
  }

  /** The page is another by now, and too little is known of it. */
  async #again(): Promise<void> {
    if (this.#room.reads) return this.read();
    this.#room.learn(ANEW);
    await this.#learnAddress();
  }

  async #learnStored(): Promise<void> {
    const { tab, known, learn } = this.#room;
    const state = await loadTab(tab);
    const verdict = await verdictOf(state);
    if (this.#changes === 0 && known().readable === null) learn({ state, verdict });
  }

  async #learnAddress(): Promise<void> {
    const { tab, known, learn } = this.#room;
    const address = await openAddress(tab);
    const isUnknown = winner(known().state) === null && this.#readings === 0;
    const awaited = address !== null && isUnknown && (await readsItself(address));
    this.#leavePerson(address);
    this.#awaiting.at(awaited ? address : null);
    learn({ mayRead: address !== null });
  }

  /** What a profile says leaves with its page: no store holds it, so that no change of one tells of its leaving. */
  #leavePerson(address: string | null): void {
    const { known, learn } = this.#room;
    const { reading, state } = known();
    const stands = address !== null && withoutHash(address) === withoutHash(state?.url ?? '');
    if (reading !== null && !stands) learn({ ...ANEW, reading: null, state: null });
  }

  async #learnBoards(): Promise<void> {
    this.#room.learn({ on: await boardsOn(BOARDS) });
  }
}
