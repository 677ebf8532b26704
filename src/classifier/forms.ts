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

/** Where each form that is remembered stands, by a hash of how it is written: an open table, at most a third full. */
const slots: (Remembered | undefined)[] = new Array(2 ** 16).fill(undefined);
let remembered = 0;

interface Remembered extends Form {
  readonly written: string;
}

/** The form of the word that a text holds `from` (inclusive) `to` (exclusive). What is remembered changes no answer. */
export function formIn(text: string, from: number, to: number): Form {
  if (to - from > LONGEST_REMEMBERED) return made(text.slice(from, to), -1);
  let slot = hashOf(text, from, to) & (slots.length - 1);
  for (let there = slots[slot]; there !== undefined; there = slots[slot]) {
    if (there.written.length === to - from && stands(there.written, text, from)) return there;
    slot = (slot + 1) & (slots.length - 1);
  }
  const written = text.slice(from, to);
  if (remembered === REMEMBERED) return made(written, -1);
  const form = { ...made(written, remembered++), written };
  slots[slot] = form;
  return form;
}

function made(written: string, form: number): Form {
  const text = written.toLowerCase();
  return { text, form, capital: text !== written };
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, its upper half folded into the lower. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 16);
}

function stands(written: string, text: string, from: number): boolean {
  for (let at = 0; at < written.length; at++)
    if (written.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
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
