/** Where one text stands: an element, or one of its attributes, and of that group 1 of `match`. */
export interface Place {
  readonly at: string;
  /** The closest ancestor in which `at` is looked for: the company that several cards stand under. */
  readonly within?: string;
  /** True where only the element's first line counts. */
  readonly firstLine?: true;
  /** Elements inside it that are not part of the text: a label, a hint. */
  readonly without?: string;
  readonly attribute?: string;
  readonly match?: RegExp;
}

/** Places, tried in order; the first that gives text wins. A bare string is a CSS selector. */
export type Places = readonly (string | Place)[];

/** CSS selectors, tried in order. */
export type Selectors = readonly string[];
