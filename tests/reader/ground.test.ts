// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { groundIsDark } from '../../src/reader/ground.ts';

test.each([
  ['white where the page says nothing', '', '', false],
  ['that of the page', '#111', '', true],
  ['that of the nearest opaque element', '#111', 'rgb(250, 250, 250)', false],
  ['what shines through a half-clear element', '#111', 'rgba(255, 255, 255, 0.5)', true],
  ['dark in a strong blue', '', '#0000c0', true],
])('The ground of a line is %s.', (_, page, own, dark) => {
  document.body.setAttribute('style', page === '' ? '' : `background-color: ${page}`);
  document.body.innerHTML = `<p style="background-color: ${own}"><b>line</b></p>`;
  expect(groundIsDark(document.querySelector('b') ?? document.body)).toBe(dark);
});
