// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { putAt, spotIn } from '../../../src/entries/content/spot.ts';

/** Where the badge (an `x`) of a card goes; the title is `.t`. */
function put(card: string): string {
  document.body.innerHTML = `<article>${card}</article>`;
  const anchor = document.querySelector('article') as Element;
  putAt(document.createElement('x'), spotIn(anchor, anchor.querySelector('.t') ?? anchor));
  return anchor.innerHTML.replace('<x></x>', '|');
}

describe('the spot of a badge', () => {
  it('is in the line of the title, outside the link that is the title', () => {
    expect(put('<h2><a class="t" href="/1">AI Engineer</a></h2><p>Acme</p>')).toBe(
      '<h2><a class="t" href="/1">AI Engineer</a>|</h2><p>Acme</p>',
    );
    expect(put('<h2 class="t">AI Engineer</h2>')).toBe('<h2 class="t">AI Engineer|</h2>');
  });

  it('is inside a link that is the whole card', () => {
    const card = '<a href="/1"><h2 class="t">AI Engineer</h2><p>Acme, a company by the water</p></a>';
    expect(put(card)).toContain('AI Engineer|</h2>');
  });

  it('is behind a title that is cut where it has no room', () => {
    const card = '<div><h2 class="t" style="overflow: hidden">AI Engineer</h2><p>Acme</p></div>';
    expect(put(card)).toBe('<div><h2 class="t" style="overflow: hidden">AI Engineer</h2>|<p>Acme</p></div>');
  });

  it('is at the end of the first line of a text that holds several', () => {
    expect(put('<div class="t">Acme | AI Engineer<p>You wire models.</p></div>')).toBe(
      '<div class="t">Acme | AI Engineer|<p>You wire models.</p></div>',
    );
    expect(put('<div class="t"><p>Acme | AI Engineer</p><p>You wire models.</p></div>')).toContain(
      'AI Engineer|</p>',
    );
  });
});
