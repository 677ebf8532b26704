import type { Places, Selectors } from './places.ts';
import type { Posting } from './posting.ts';
import type { ProfilePlaces } from './profile-places.ts';

/** Where a posting's parts stand. */
export interface PostingPlaces {
  /** What must be there for the page to show a posting at all; cheap, tried before anything is read. */
  readonly present: Selectors;
  readonly title: Places;
  readonly company: Places;
  readonly place: Places;
  /** The first selector that gives text; all of its elements are read, in page order. */
  readonly description: Selectors;
  /** Elements inside the description that are not the employer's text. */
  readonly without?: Selectors;
  readonly pay?: Places;
  /** The id of the job that is shown, where the page names it: after an in-page move it can be the former one. */
  readonly id?: Places;
}

/** One layout of a board (LinkedIn has three): when it applies, and its places. */
export interface Layout {
  readonly name: string;
  /** An element that only this layout has. Without it the layout always applies. */
  readonly when?: string;
  /** True where no real posting has been read with it: the main article stands in where it gives nothing. */
  readonly unverified?: true;
  readonly posting: PostingPlaces;
}

/** Where one card of a list keeps its parts, inside the element `each`. */
export interface CardPlaces {
  readonly each: string;
  readonly title: Places;
  readonly company: Places;
  readonly place: Places;
  /** The address of the job. */
  readonly link: Places;
  /** The board's id, where the address does not hold it. */
  readonly id?: Places;
  /** The whole text of the posting, where the list shows it. */
  readonly text?: Selectors;
  /** True where no real list has been read with it. */
  readonly unverified?: true;
}

/** A posting that the page carries as JSON in a script or an attribute; the paths are keys joined by dots. */
export interface Inline {
  readonly at: string;
  readonly attribute?: string;
  /** The text after which the JSON begins. */
  readonly after?: string;
  /** Path of the posting; where it is null the job is gone. */
  readonly posting: string;
  readonly title: string;
  readonly company: string;
  readonly place: string;
  /** Paths of the texts that make up the description, in order. */
  readonly description: readonly string[];
  readonly date?: string;
  readonly id?: string;
}

/** A list that the page carries as JSON in a script; the paths of a card's parts begin at the card. */
export interface InlineCards {
  readonly at: string;
  /** The text after which the JSON begins. */
  readonly after?: string;
  /** Path of the array of jobs. */
  readonly each: string;
  readonly title: string;
  readonly company: string;
  /** Paths of town, region and country, as far as there are any. */
  readonly place: readonly string[];
  /** Path of the job's address. */
  readonly link: string;
  /** Paths of the texts that make up the description, in order. */
  readonly text: readonly string[];
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
  /** Canonical address of a posting; `{id}` and `{host}` are filled in. Without it, the address without noise. */
  readonly address?: string;
  readonly layouts: readonly Layout[];
  readonly inline?: Inline;
  /** Paths and queries that show a list of jobs. */
  readonly list?: readonly RegExp[];
  /** Ways in which its lists are drawn; the first that finds a card is taken. */
  readonly cards?: readonly CardPlaces[];
  /** The same list as the page's own data, which may hold the full texts. */
  readonly inlineCards?: InlineCards;
  /** Whose jobs a page shows, as its address abbreviates it (group 1), where each company has a part of the board. */
  readonly owner?: RegExp;
  /** True where two companies may give two jobs the same id: identities name the owner too. */
  readonly idsPerOwner?: true;
  /** True where an id is a UUID in one address and the same number in base 58 in another. */
  readonly shortUuids?: true;
  /** True where the page's data names a legal entity, which nobody would search for: the owner is the company. */
  readonly legalNames?: true;
  /** Where it shows what a person did; read only on a click. */
  readonly profile?: ProfilePlaces;
  /** Elements that mean a wall: login, challenge. */
  readonly walls?: Selectors;
  /** True where no real page has been read yet: what its places don't give, the article may. */
  readonly unverified?: true;
  /** True where its posting often sits in a frame of other sites' pages. */
  readonly framed?: true;
  /** True where the board's terms forbid tools that read or alter its pages; the person is told before turning it on. */
  readonly termsForbid?: true;
  /** True where nothing is put into its pages unless the person wants it. */
  readonly quiet?: true;
  readonly correct?: (page: Document, posting: Posting) => Posting;
}
