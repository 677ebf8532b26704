const MARKS = /\p{M}+/gu;
const NUMBERS = /\p{N}/gu;
const PLAIN = /^[a-z]+$/;

/** British endings and their American ones, so that spelling moves nothing. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|ally|ful|able|ite|ites)?$/, 'or$1'],
  [/(.[aeiou]l)l(ed|ing|er|ers)$/, '$1$2'],
  [/(cent|met|lit|fib)re(s?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
];

/** One spelling for each word: small letters without accents, every digit a 0, American endings. */
export function spell(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower.length < 6 ? lower : american(lower);
  return lower.normalize('NFKD').replace(MARKS, '').replace(NUMBERS, '0');
}

function american(word: string): string {
  return SPELLINGS.reduce((text, [british, ending]) => text.replace(british, ending), word);
}
