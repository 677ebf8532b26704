import { expect, test } from 'vitest';
import { formOf, ofForms } from '../../src/classifier/forms.ts';

test('a form is a word in small letters, and whether it was written with a capital', () => {
  expect(formOf('Retrieval')).toMatchObject({ text: 'retrieval', capital: true });
  expect(formOf('retrieval')).toMatchObject({ text: 'retrieval', capital: false });
});

test('a form is the same wherever it stands; another spelling is another one', () => {
  expect(formOf('agents and agents'.slice(11)).form).toBe(formOf('agents').form);
  const spellings = ['agent', 'Agent', 'AGENT', 'agents', 'agen'];
  expect(new Set(spellings.map((written) => formOf(written).form)).size).toBe(spellings.length);
});

test('what is longer than any word is not remembered', () => {
  expect(formOf('a'.repeat(41))).toEqual({ text: 'a'.repeat(41), form: -1, capital: false });
});

test('what is found of a form is found once, also where it is nothing', () => {
  const asked: string[] = [];
  const letters = ofForms((text) => {
    asked.push(text);
    return text.startsWith('a') ? [text.length] : [];
  });
  for (const written of ['apple', 'pear', 'apple', 'pear']) {
    expect(letters(formOf(written))).toEqual(written === 'apple' ? [5] : []);
  }
  expect(asked).toEqual(['apple', 'pear']);
});

test('a form that is not remembered is asked for each time', () => {
  const lengths = ofForms((text) => [text.length]);
  const long = formOf('b'.repeat(50));
  expect([lengths(long), lengths(long)]).toEqual([[50], [50]]);
});
