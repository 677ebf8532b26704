/** The entities that job postings are full of; whoever meets another asks the browser's own parser. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
};

const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi;

/** An ampersand that stands for itself, as in "R&D": no entity has a name of one character. */
const ALONE = /&(?=[a-z\d]?(?:[^a-z\d;#&]|$))/gi;

/** A text of HTML with its entities resolved, or null where it has one that is not known here. */
export function resolved(text: string): string | null {
  if (!text.includes('&')) return text;
  if (text.replace(ENTITY, '').replace(ALONE, '').includes('&')) return null;
  let known = true;
  const plain = text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    const character = characterOf(decimal, hex, name);
    known &&= character !== undefined;
    return character ?? '';
  });
  return known ? plain : null;
}

function characterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  // Controls, halves of pairs and what is no character at all are read by rules of their own.
  const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || code === 10;
  return isPlain ? String.fromCodePoint(code) : undefined;
}
