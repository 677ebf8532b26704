import { expect, test } from 'vitest';
import { blocksOf } from '../../src/classifier/blocks.ts';

const headings = (text: string) => blocksOf(text).map(({ heading }) => heading);

test('lines stand under the heading before them, and a heading under none', () => {
  expect(headings('Hello\nWhat you will do\n- Write code\n- Read code\nBenefits\nTea')).toEqual([
    null,
    null,
    'What you will do',
    'What you will do',
    null,
    'Benefits',
  ]);
});

test.each([
  'Requirements',
  'YOUR PROFILE',
  '## Anything at all',
  '**Anything at all**',
  'Anything at all:',
  'Deine Aufgaben',
  'Vos missions',
  'Requisitos',
  'Cosa farai',
  'Wat ga je doen',
])('"%s" is a heading', (heading) => {
  expect(headings(`${heading}\nA line`)[1]).toBe(heading);
});

test.each([
  'We look for people who care.',
  '- Requirements',
  '5+ years of experience',
  'Our requirements are easily met by most of those who write to us',
  '#LI-REMOTE',
])('"%s" is no heading', (line) => {
  expect(headings(`${line}\nA line`)[1]).toBeNull();
});

test('where all is written in capitals, they make no heading; known words still do', () => {
  expect(headings('ALL OF US\nWE WRITE CODE\nREQUIREMENTS\nFIVE YEARS OF IT')).toEqual([
    null,
    null,
    null,
    'REQUIREMENTS',
  ]);
  expect(headings('ALL OF US\nWe write code')[1]).toBe('ALL OF US');
});

test('any line break divides lines', () => {
  expect(blocksOf('a\rb\nc\r\nd\u2028e').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
