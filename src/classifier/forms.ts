/** What a word is wherever it stands. */
export interface Form {
  /** In small letters. */
  readonly text: string;
  /** Number of the remembered form; -1 where it is not remembered. */
  readonly form: number;
  /** True where it was written with a capital letter. */
  readonly capital: boolean;
}

/** Forms remembered, the first that are met, and the longest of them: most words of a posting stand in others too. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;
const known = new Map<string, Form>();

/** A word's form. What is remembered changes no answer. */
export function formOf(written: string): Form {
  const found = known.get(written);
  if (found !== undefined) return found;
  const text = written.toLowerCase();
  const isKept = known.size < REMEMBERED && written.length <= LONGEST_REMEMBERED;
  const form = { text, form: isKept ? known.size : -1, capital: text !== written };
  if (isKept) known.set(written, form);
  return form;
}

/** What is found of a word by its text alone, found once for each form that is remembered. */
export function ofForms<T extends object>(find: (text: string) => T): (word: Omit<Form, 'capital'>) => T {
  const found: (T | undefined)[] = [];
  return ({ text, form }) => {
    if (form < 0) return find(text);
    const before = found[form];
    if (before !== undefined) return before;
    // Filled without holes: an array with wide holes is slow to look things up in.
    while (found.length < form) found.push(undefined);
    const now = find(text);
    found[form] = now;
    return now;
  };
}
