import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/classifier/blocks.ts';
import { statements } from '../../src/classifier/statements.ts';
import { anyText } from './any-text.ts';

const texts = (text: string) => statements(blocksOf(text)).map((line) => line.text);
const paragraph = (text: string) =>
  statements([{ text, heading: null, bullet: false }]).map((line) => line.text);

test('each line of a pasted text is a statement, blanks collapsed, lines without a letter or digit dropped', () => {
  expect(texts('\ufeffOne  thing\r\n\r\n***\r\n  Another\tthing')).toEqual(['One thing', 'Another thing']);
});

test.each(['-', '*', '•', '·', '●', '▪', '◦', '‣', '–', '—', 'o', '1.', '12)'])(
  '"%s" before a blank marks a bullet',
  (mark) => {
    expect(statements(blocksOf(`${mark} Write tests`))).toMatchObject([
      { text: 'Write tests', bullet: true },
    ]);
  },
);

test('a mark with no blank behind it is text', () => {
  expect(statements(blocksOf('-5 degrees'))).toMatchObject([{ text: '-5 degrees', bullet: false }]);
});

const LONG =
  'You build the part of our product that reads letters, and you keep it quick and well tested at all times.';

test('a short paragraph stays whole, a long one is cut at its sentence ends', () => {
  expect(paragraph('You build it. You run it.')).toEqual(['You build it. You run it.']);
  expect(paragraph(`${LONG} ${LONG}`)).toEqual([LONG, LONG]);
});

test('a bullet may be longer than a paragraph before it is cut', () => {
  const text = `${LONG} ${LONG}`;
  expect(statements([{ text, heading: null, bullet: true }]).map((line) => line.text)).toEqual([text]);
});

test('nothing is cut after an abbreviation, nor where a piece would be too short', () => {
  const abbreviated = `${LONG.slice(0, -1)}, e.g. Python or Go, and all that a team of Acme Inc. Berlin needs to go on.`;
  expect(paragraph(abbreviated)).toEqual([abbreviated]);
  expect(paragraph(`Hello there. ${LONG} ${LONG}`)).toEqual([`Hello there. ${LONG}`, LONG]);
});

test('a posting in small letters or in capitals all through is cut as it would be otherwise', () => {
  const text = `${LONG} ${LONG}`;
  expect(paragraph(text.toLowerCase())).toHaveLength(2);
  expect(paragraph(text.toUpperCase())).toHaveLength(2);
  expect(paragraph(`${LONG} ${LONG.toLowerCase()}`)).toHaveLength(1);
});

test('source leads back to the stretch of the block that the statement was cut from', () => {
  const [first, second] = statements([{ text: `• ${LONG}  ${LONG} ${LONG}`, heading: null, bullet: true }]);
  expect(first?.source).toEqual({ block: 0, from: 2, to: 2 + LONG.length });
  expect(second?.source.from).toBe(2 + LONG.length + 2);
});

test('any text gives statements whose sources lie in their blocks, in order, and say the same', () => {
  fc.assert(
    fc.property(anyText(400), (text) => {
      const blocks = blocksOf(text);
      for (const { text: said, source } of statements(blocks)) {
        const block = blocks[source.block];
        expect(block?.text.slice(source.from, source.to).replace(/\s+/gu, '')).toBe(
          said.replace(/\s+/gu, ''),
        );
      }
    }),
  );
});
