import type { Part } from '../domain/work.ts';

/** Headings of a part, in terms (`Signal.term`); the longest term that a heading holds decides. */
export type Headings = Readonly<Record<Part, readonly string[]>>;
