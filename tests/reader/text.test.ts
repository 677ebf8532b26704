// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, isBlank } from '../../src/reader/text.ts';

const blanks = fc.array(fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u200b', '\u2060', '\ufeff', 'a', '船'));

test('Each run of blanks becomes one space, and none is left at the ends.', () => {
  fc.assert(
    fc.property(blanks, (characters) => {
      const words = characters.join('').split(/[\s\u200b\u2060\ufeff]+/);
      const wanted = words.filter((word) => word !== '').join(' ');
      expect(collapse(characters.join(''))).toBe(wanted);
      expect(isBlank(characters.join(''))).toBe(wanted === '');
    }),
  );
});
