import { expect, test } from 'vitest';
import { spell } from '../../../src/classifier/learned/words.ts';

test.each([
  ['optimise', 'optimize'],
  ['Organisation', 'organization'],
  ['analyse', 'analyze'],
  ['behaviour', 'behavior'],
  ['modelling', 'modeling'],
  ['labelled', 'labeled'],
  ['centre', 'center'],
  ['catalogue', 'catalog'],
])('"%s" and "%s" are one word', (british, american) => {
  expect(spell(british)).toBe(spell(american));
});

test('capitals, accents and numbers move nothing', () => {
  expect(spell('MODÈLE')).toBe(spell('modele'));
  expect(spell('gpt4')).toBe(spell('GPT5'));
});

test('short words stay as they are', () => {
  expect(spell('rise')).toBe('rise');
  expect(spell('four')).toBe('four');
});
