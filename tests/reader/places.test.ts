// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { climbIn, textAt } from '../../src/reader/places.ts';

const LIST = `
  <section id="one"><h2>Boats Ltd</h2><div><a id="sail">Sail</a></div></section>
  <section id="two"><div><a id="row">Row</a></div></section>`;

test('A climb of one reading ends where the closest ancestor is, and asks for each selector once.', () => {
  document.body.innerHTML = LIST;
  let asked = 0;
  const counting = {
    querySelectorAll: (selector: string) => {
      asked += 1;
      return document.querySelectorAll(selector);
    },
  } as unknown as ParentNode;
  const climb = climbIn(counting);
  for (const link of document.querySelectorAll('a')) {
    for (const selector of ['section:has(> h2)', 'div', 'a', 'nav']) {
      expect(climb(link, selector)).toBe(link.closest(selector));
    }
  }
  expect(asked).toBe(4);
});

test('A place within an ancestor gives nothing where there is no such ancestor.', () => {
  document.body.innerHTML = LIST;
  const places = [{ at: 'h2', within: 'section:has(> h2)' }];
  const texts = [...document.querySelectorAll('a')].map((link) => textAt(link, places, climbIn(document)));
  expect(texts).toEqual(['Boats Ltd', null]);
});

test('A text leaves out what its place says is no part of it.', () => {
  document.body.innerHTML = '<p><b>Place</b> Halifax <i>may vary</i></p>';
  expect(textAt(document, ['p'])).toBe('Place Halifax may vary');
  expect(textAt(document, [{ at: 'p', without: 'b, i' }])).toBe('Halifax');
});
