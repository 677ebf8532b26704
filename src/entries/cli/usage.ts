/** The command was used wrongly; its message says how, in one plain sentence. */
export class WrongUse extends Error {}

/** What `truetitle --help` prints, and what follows the sentence on wrong use. */
export const USAGE = `truetitle judge [--json] FILE.jsonl…
    Judges postings, one JSON object a line: {"id"?, "title"?, "company"?, "text"}.
    FILE - is standard input. With --json one verdict a line comes out, in the same order.
    Numbers in JSON count from 0; a posting without an id has its line's number.

truetitle read [--json] --url URL FILE.html
    Reads the posting out of a saved page; URL is the address it was saved from.

Exit status: 0 all is well, 1 some line was bad, 2 wrong use.
`;
