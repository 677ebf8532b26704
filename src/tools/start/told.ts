import * as z from 'zod/mini';

/** What the popup tells, in its own words. A list is empty, a sentence null, where it tells nothing of the kind. */
export const Told = z.object({
  sentence: z.string(),
  standing: z.nullable(z.string()),
  sure: z.nullable(z.string()),
  title: z.nullable(z.string()),
  duties: z.nullable(z.string()),
  quotes: z.array(z.object({ words: z.string(), place: z.string() })),
  shares: z.array(z.string()),
  rows: z.array(z.object({ name: z.string(), words: z.array(z.string()) })),
  facts: z.array(z.string()),
});
export type Told = z.infer<typeof Told>;

/** An expression that gives, evaluated in the popup, what it tells as `Told`. */
export const TELL = `(() => {
  const all = (of, at) => [...of.querySelectorAll(at)];
  const words = (it) => it?.textContent.replace(/\\s+/g, ' ').trim() ?? '';
  const one = (of, at) => words(of.querySelector(at)) || null;
  return {
    sentence: one(document, '.sentence') ?? '',
    standing: one(document, '.standing b'),
    sure: one(document, '.standing .label'),
    title: one(document, '.equation dd'),
    duties: one(document, '.equation .d'),
    quotes: all(document, '.quote').map((it) => ({ words: one(it, '.words') ?? '', place: one(it, '.src') ?? '' })),
    shares: all(document, '.shares .sr').map(words),
    rows: all(document, '.dims tbody').map((it) => ({ name: one(it, '.dim') ?? '', words: all(it, '.said, .none').map((own) => own.matches('.said') ? '“' + words(own) + '”' : words(own)) })),
    facts: all(document, '.fact, .ask, .missing li, .state .muted').map(words),
  };
})()`;

/** What the popup told, for a terminal. Holds no line that would be empty. */
export function toldWords(told: Told): string {
  const { standing, sure, sentence, title, duties } = told;
  const head = standing === null ? sentence : `${standing}, ${sure ?? ''}. ${sentence}`;
  const sides = duties === null ? '' : `Title: ${title ?? ''}\nDuties: ${duties}`;
  const quotes = told.quotes.map(({ words, place }) => `“${words}”\n  ${place}`).join('\n');
  const rows = told.rows
    .map(({ name, words }) => `${name.endsWith('?') ? name : `${name}:`} ${words.join(' ')}`)
    .join('\n');
  return [head, sides, quotes, told.shares.join(', '), rows, told.facts.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
