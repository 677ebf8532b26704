import type { Posting } from './posting.ts';

/** CSS selectors, tried in order; the first that gives text wins. */
export type Places = readonly string[];

/** Where a posting's parts stand. `description` gives every element that holds the employer's text, in order. */
export interface PostingPlaces {
  /** What must be there for the page to show a posting at all; cheap, tried before anything is read. */
  readonly present: Places;
  readonly title: Places;
  readonly company: Places;
  readonly place: Places;
  readonly description: Places;
  /** Elements inside the description that are not the employer's text. */
  readonly without?: Places;
}

/** One layout of a board (LinkedIn has three): when it applies, and its places. */
export interface Layout {
  readonly name: string;
  /** An element that only this layout has. Without it the layout always applies. */
  readonly when?: string;
  readonly posting?: PostingPlaces;
}

/**
 * Where one job board keeps things. Data, and where data can't say it, one `correct()`.
 * Hosts match exactly or by `.` suffix; no two boards may claim one address.
 */
export interface Board {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** Match patterns to ask the browser for when the person turns the board on. */
  readonly origins: readonly string[];
  /** The board's own id of a posting, group 1 of the first pattern that matches path and query. */
  readonly posting: readonly RegExp[];
  readonly layouts: readonly Layout[];
  /** Elements that mean a wall: login, challenge, gone. */
  readonly walls?: Places;
  /** True where no real page has been read yet. */
  readonly unverified?: true;
  /** True where its posting often sits in a frame of other sites' pages. */
  readonly framed?: true;
  /** True where the board's terms forbid tools that read or alter its pages; the person is told before turning it on. */
  readonly termsForbid?: true;
  readonly correct?: (page: Document, posting: Posting) => Posting;
}
