import { BOARDS } from '../../boards/index.ts';
import { originsOf } from '../../browser/board-hosts.ts';
import { winner } from '../../browser/frames.ts';
import { version } from '../../browser/install.ts';
import { ask } from '../../browser/messages.ts';
import { requestHosts, returnHosts } from '../../browser/permissions.ts';
import { openOptions, openTab } from '../../browser/tabs.ts';
import type { PopupEvents, PopupState } from '../../view/popup/state.ts';
import { questionWords } from '../../view/words/open-questions.ts';
import { readingAsText } from '../../view/words/reading-text.ts';
import { tableAsHtml, tableAsMarkdown } from '../../view/words/table-text.ts';
import { verdictAsText } from '../../view/words/verdict-text.ts';
import { copyBoth, copyText } from './clipboard.ts';
import type { Room } from './follow-tab.ts';
import { pinEventsIn, pinsShown } from './pinned.ts';

async function readSelection({ tab, known, learn }: Room): Promise<void> {
  const blocks = await ask('selectionOf', { tab });
  const { title = null, company = null } = winner(known().state)?.posting ?? {};
  if (blocks !== null) learn({ judged: await ask('judgeBlocks', { blocks, title, company }) });
}

/** The page's structure below the version and the board that could not be read. */
async function seeReport({ tab, known, learn }: Room): Promise<void> {
  const board = winner(known().state)?.board ?? '';
  const skeleton = await ask('skeletonOf', { tab });
  learn({ report: `${version()}, ${board}\n\n${skeleton}` });
}

/** A pasted text is a posting, unless it reads as a CV. */
async function judgeText(text: string, learn: Room['learn']): Promise<void> {
  const pasted = await ask('readCv', { text });
  if (pasted === null) learn({ judged: await ask('judgeText', { text }), pasted });
  else learn({ judged: null, pasted });
}

type Copies = Pick<PopupEvents, 'copyTable' | 'copyVerdict' | 'copyQuestion' | 'copyDetails' | 'copyReport'>;

function copies(shown: () => PopupState): Copies {
  const ofVerdict =
    (copy: (state: Extract<PopupState, { kind: 'verdict' }>) => Promise<void>) => async () => {
      const state = shown();
      if (state.kind === 'verdict') await copy(state);
    };
  return {
    copyTable: ofVerdict(({ verdict }) => copyBoth(tableAsMarkdown(verdict), tableAsHtml(verdict))),
    copyVerdict: ofVerdict(({ verdict, posting }) => copyText(verdictAsText(verdict, posting))),
    copyQuestion: ofVerdict(async ({ verdict: { question } }) => {
      if (question) await copyText(questionWords(question));
    }),
    copyDetails: async () => {
      const state = shown();
      if (state.kind === 'failed') await copyText(state.details);
    },
    copyReport: async () => {
      const state = shown();
      if (state.kind === 'changed' && state.report !== null) await copyText(state.report);
    },
  };
}

async function copyProfile({ known }: Room, state: PopupState): Promise<void> {
  if (state.kind === 'profile') await copyText(readingAsText(state.reading, pinsShown(state, known()).laid));
}

/** What is shown now, and how the tab is read again. */
export interface Showing {
  readonly shown: () => PopupState;
  readonly read: () => Promise<void>;
  /** Opens the panel beside the tab; null where there is none to open. */
  readonly openPanel: (() => Promise<void>) | null;
  /** Whether a page is behind what is shown. */
  readonly hasPage: boolean;
}

/** What each thing that a person can do in the popup sets going. */
export function eventsIn(room: Room, { shown, read, openPanel, hasPage }: Showing): PopupEvents {
  const { tab, learn, attempt } = room;
  return {
    ...copies(shown),
    pins: pinEventsIn(room, shown),
    copyProfile: () => copyProfile(room, shown()),
    showLine: (line) => attempt(() => ask('showLine', { tab, line })),
    openOptions: () => attempt(openOptions),
    openPanel: openPanel && (() => attempt(openPanel)),
    turnOn: ({ id }) => attempt(() => requestHosts(originsOf(BOARDS, id))),
    turnOff: ({ id }) => attempt(() => returnHosts(originsOf(BOARDS, id))),
    openFrame: (url) => attempt(() => openTab(url)),
    readSelection: () => attempt(() => readSelection(room)),
    judgeText: (text) => attempt(() => judgeText(text, learn)),
    seeReport: () => attempt(() => seeReport(room)),
    tryAgain: () => attempt(read),
    openList: () => learn({ listOpen: true }),
    closeList: () => learn({ listOpen: false }),
    filter: (filter) => attempt(() => ask('filterTab', { tab, filter })),
    showCard: (identity) => attempt(async () => learn({ gone: !(await ask('showCard', { tab, identity })) })),
    stop: () => learn({ stopped: true }),
    back: hasPage ? () => learn({ judged: null, pasted: null }) : null,
  };
}
