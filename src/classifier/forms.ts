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

const NONE: readonly never[] = [];

/**
 * What is found of a word by its text alone, found once for each form that is remembered. Most words have nothing to
 * be found: two bytes say so, which keeps what is looked up all the time small.
 */
export function ofForms<T>(
  find: (text: string) => readonly T[],
): (word: Omit<Form, 'capital'>) => readonly T[] {
  const kept: (readonly T[])[] = [NONE];
  /** One more than the place in `kept` of what a form has; 0 where it was not looked for yet. */
  const places = new Uint16Array(REMEMBERED);
  return ({ text, form }) => {
    if (form < 0) return find(text);
    const place = places[form] ?? 0;
    if (place > 0) return kept[place - 1] ?? NONE;
    const found = find(text);
    places[form] = found.length === 0 ? 1 : kept.push(found);
    return found;
  };
}
