import type messages from '../../public/_locales/en/messages.json';

/** Key of one text of ours, as `public/_locales/en/messages.json` has it. */
export type TextKey = keyof typeof messages;

/** Gives the text of a key with `$1` to `$9` filled in. In the extension it is the browser's `i18n.getMessage`. */
export type Lookup = (key: TextKey, substitutions: string[]) => string;

type Messages = Readonly<Record<string, { readonly message: string }>>;

let lookup: Lookup = (key) => {
  throw new Error(`No language was chosen before the text “${key}” was asked for: call speak() first.`);
};

/** Chooses where texts come from. Each entry calls it once, before it shows anything. */
export function speak(from: Lookup): void {
  lookup = from;
}

/**
 * A text in the person's language. Numbers among the substitutions are written as the language writes them.
 * Throws where no entry has called `speak()`.
 */
export function text(key: TextKey, ...substitutions: readonly (string | number)[]): string {
  return lookup(key, substitutions.map(worded));
}

/** Writes a count with its noun: `one` where the language's plural rule says so, else `other` with the count as `$1`. */
export function counted(count: number, one: TextKey, other: TextKey): string {
  return new Intl.PluralRules(text('locale')).select(count) === 'one' ? text(one) : text(other, count);
}

/**
 * A lookup over the text of a messages.json, for where there is no browser. It fills in `$1` to `$9` and `$$` as
 * the browser does; a key that is missing gives an empty text, as there.
 */
export function lookupIn(messages: Messages): Lookup {
  return (key, substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_, what: string) =>
      what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
    );
}

function worded(value: string | number): string {
  return typeof value === 'string' ? value : new Intl.NumberFormat(lookup('locale', [])).format(value);
}
