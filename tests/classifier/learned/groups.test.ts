import { expect, test } from 'vitest';
import { GROUP_COUNT } from '../../../src/classifier/learned/groups.ts';
import { seenInHeading } from '../../../src/classifier/learned/notes.ts';
import { GROUPS } from '../../../src/signals/groups.ts';

const NAMES = [...new Set(GROUPS.map(({ name }) => name))];
const groupsOf = (text: string, language: string | null = null): string[] =>
  seenInHeading(text, language).groups.map((group) => NAMES[group] ?? '');

test('groups of one name are one group', () => {
  expect(GROUP_COUNT).toBe(NAMES.length);
});

test('a term is found whatever joins its words, in capitals or not', () => {
  for (const text of ['fine-tuning LoRA adapters', 'FINE TUNING of lora'])
    expect(groupsOf(text)).toContain('finetune');
});

test('a star stands for any ending, its absence for none', () => {
  expect(groupsOf('we annotated images')).toContain('annot');
  expect(groupsOf('a ragged edge')).not.toContain('rag');
});

test('terms of other languages belong to the group of their meaning', () => {
  for (const text of ['Modelle trainieren', 'entraînement de modèles', 'treinar modelos', 'entrenar modelos'])
    expect(groupsOf(text)).toContain('train');
});

test('terms of English are found in words of other languages that say the same', () => {
  expect(groupsOf('unsere Modelle trainieren', 'de')).toContain('train');
});

test('each term stands in its group once, in small letters', () => {
  for (const { name, terms } of GROUPS) {
    const all = terms.split(',').map((term) => term.trim());
    expect({ name, twice: all.filter((term, i) => all.indexOf(term) !== i) }).toEqual({ name, twice: [] });
    expect(terms).toBe(terms.toLowerCase());
  }
});
