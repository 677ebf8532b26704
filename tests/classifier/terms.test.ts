import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, findTerms, withPlurals } from '../../src/classifier/terms.ts';
import { type Word, wordsOf } from '../../src/classifier/words.ts';
import { anyText } from './any-text.ts';

const find = (text: string, ...terms: string[]) =>
  findTerms(wordsOf(text), compile(terms.map((term) => [term, term] as const))).map(({ value }) => value);

test('a term is found on word boundaries, in any case, however its words are joined', () => {
  expect(find('Fine-Tuning, fine tuning and FINE/tuning', 'fine tuning')).toHaveLength(3);
  expect(find('refine tuning', 'fine tuning')).toEqual([]);
  expect(find('Fine. Tuning follows, fine, tuning', 'fine tuning')).toEqual([]);
});

test('a star stands for any ending', () => {
  expect(find('guardrail guardrails guard', 'guardrail*')).toHaveLength(2);
});

test('a word in capitals is not found in small letters', () => {
  expect(find('RAG or rag', 'RAG')).toEqual(['RAG']);
  expect(find('llm LLM Llm', 'llm')).toHaveLength(3);
});

test('the longest term wins, and no word counts twice', () => {
  expect(find('retrieval augmented generation', 'retrieval', 'retrieval augmented', 'generation')).toEqual([
    'retrieval augmented',
    'generation',
  ]);
});

test('signs of languages belong to their word', () => {
  expect(find('C++, C# and c', 'C++', 'C#')).toEqual(['C++', 'C#']);
});

test('twice the text is searched in about twice the steps', () => {
  const terms = compile(['a a a b', 'a* a* c', 'a a'].map((term) => [term, term] as const));
  const steps = (length: number) => {
    let count = 0;
    const words = new Proxy(wordsOf('aaaa a a '.repeat(length)), {
      get: (target, key) => {
        count++;
        return Reflect.get(target, key) as Word;
      },
    });
    findTerms(words, terms);
    return count;
  };
  expect(steps(2000) / steps(1000)).toBeLessThan(2.3);
});

test('words of any text lie in it, in order', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      let end = 0;
      for (const { from, to } of wordsOf(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('where plurals count, a word with an s is found, unless a term has it of its own', () => {
  const terms = withPlurals(compile(['sale', 'sales', 'data engineer', 'ml'].map((term) => [term, term])));
  const found = findTerms(wordsOf('Sales, sale, data engineers, mls'), terms).map(({ value }) => value);
  expect(found).toEqual(['sales', 'sale', 'data engineer']);
});
