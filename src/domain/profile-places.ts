import type { Places, Selectors } from './places.ts';

/** Where one entry of a profile keeps its parts, inside the element `each`. */
export interface EntryPlaces {
  readonly each: string;
  /** Elements inside `each` that are entries of their own: several jobs at one employer. */
  readonly inner?: string;
  readonly title: Places;
  /** Looked for in the entry, then around an inner one. */
  readonly organisation: Places;
  readonly period: Places;
  /** What the entry says, all elements of the first selector that gives text. */
  readonly lines: Selectors;
}

/** The first line of an element that comes after the person's name and is none of the `skip`ped ones. */
export interface LinePlace {
  readonly at: string;
  /** The element that names the person; its text is read past, never kept. */
  readonly name: string;
  readonly skip: RegExp;
}

/** One way in which a board draws profiles. */
export interface ProfileLayout {
  readonly name: string;
  /** What must be there for the page to show a profile in this way. */
  readonly present: Selectors;
  readonly headline: Places;
  /** Where a headline stands below the name without a place of its own; tried in order. */
  readonly below?: readonly LinePlace[];
  /** What the person says in running text, read as an entry without title. */
  readonly about?: Selectors;
  readonly entries: readonly EntryPlaces[];
  /**
   * Where no entry is found: the element that lists them line by line, with nothing that tells one from the next but
   * its period; the first that gives text.
   */
  readonly history?: Selectors;
  /** Elements inside all of these that say nothing of work done. */
  readonly without?: Selectors;
  /** True where the page brings the experience only once it is scrolled to. */
  readonly lazy?: true;
}

/** Where a board keeps profiles. */
export interface ProfilePlaces {
  /** Paths and queries that show one person. */
  readonly addresses: readonly RegExp[];
  /** Tried in order; the first that is present is read. */
  readonly layouts: readonly ProfileLayout[];
  /** Where no layout is known: the element whose lines are read as those of a CV. */
  readonly lines?: string;
}
