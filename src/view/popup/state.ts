import type { Filter, Listed } from '../../domain/listed.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { PinEvents } from '../pins/state.ts';

/** What the popup offers for the board of the page: to turn it on, or off. */
export interface BoardOffer {
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
  /** Hosts whose pages are granted, as people read them ("www.linkedin.com"). */
  readonly hosts: readonly string[];
  readonly termsForbid: boolean;
}

/** A posting in a frame of another origin, which a click on this page can't reach. */
export interface FrameOffer {
  readonly board: BoardOffer;
  readonly url: string;
}

/** What the list holds that the shown posting was opened from. */
export interface ListCounts {
  readonly postings: number;
  readonly warnings: number;
}

/** Everything that the popup can show. `where` is company and place, or what names the page. */
export type PopupState =
  | { readonly kind: 'waiting' }
  /** Beside a page that nobody has read; `mayRead` where reading it needs no click on the icon any more. */
  | { readonly kind: 'unread'; readonly mayRead: boolean }
  | { readonly kind: 'reading'; readonly where: string | null; readonly lines: number | null }
  | {
      readonly kind: 'verdict';
      readonly posting: Posting;
      readonly verdict: Verdict;
      readonly offer: BoardOffer | null;
      /** Whether a quote can be shown in the page (not for pasted text). */
      readonly inPage: boolean;
      readonly list?: ListCounts | null;
    }
  | {
      readonly kind: 'list';
      /** Host of the list's page. */
      readonly where: string | null;
      readonly listed: readonly Listed[];
      readonly filter: Filter;
      readonly offer: BoardOffer | null;
      /** Whether the card that was pressed last is not in the page now. */
      readonly gone: boolean;
      /** Whether a posting is open beside the list, to go back to. */
      readonly posting: boolean;
      /** Whether the page could not follow the list any further. */
      readonly lost?: boolean;
    }
  | {
      readonly kind: 'profile';
      readonly reading: Reading;
      /** Whether it is the page's (not of pasted text). */
      readonly inPage: boolean;
    }
  | {
      readonly kind: 'nothing';
      readonly selection: boolean;
      readonly offer: BoardOffer | null;
      readonly frame: FrameOffer | null;
      /** Whether the page has a list that could not be followed. */
      readonly lost?: boolean;
    }
  | {
      readonly kind: 'changed';
      readonly board: string;
      /** Whether the address is one of a profile. */
      readonly profile?: boolean;
      readonly selection: boolean;
      /** The whole report, once the person asked to see it. */
      readonly report: string | null;
      readonly offer: BoardOffer | null;
    }
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'failed';
      readonly where: string | null;
      readonly lines: number | null;
      readonly details: string;
    };

/** What a person can do in the popup. The copying ones settle when the clipboard has it, or reject. */
export interface PopupEvents {
  readonly showLine: (line: number) => void;
  readonly copyTable: () => Promise<void>;
  readonly copyVerdict: () => Promise<void>;
  readonly copyQuestion: () => Promise<void>;
  /** What is shown of a profile, with the posting that is laid beside it. */
  readonly copyProfile: () => Promise<void>;
  readonly copyDetails: () => Promise<void>;
  readonly copyReport: () => Promise<void>;
  readonly pins: PinEvents;
  readonly openOptions: () => void;
  /** Must be called straight from the click; null where there is no panel to open, or this is it. */
  readonly openPanel: (() => void) | null;
  /** Must be called straight from the click: the browser's prompt needs it. */
  readonly turnOn: (offer: BoardOffer) => void;
  readonly turnOff: (offer: BoardOffer) => void;
  readonly openFrame: (url: string) => void;
  readonly readSelection: () => void;
  readonly judgeText: (text: string) => void;
  readonly seeReport: () => void;
  readonly tryAgain: () => void;
  readonly stop: () => void;
  readonly openList: () => void;
  readonly closeList: () => void;
  readonly filter: (filter: Filter) => void;
  /** Scrolls the page to a card of its list. */
  readonly showCard: (identity: string) => void;
  /** Leaves the verdict of a given text and shows the page's state again. */
  readonly back: (() => void) | null;
}
