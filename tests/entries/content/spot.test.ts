// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { putAt, type Spot, spotsIn } from '../../../src/entries/content/spot.ts';

function spotsOf(card: string): { anchor: Element; spots: Spot[] } {
  document.body.innerHTML = `<article>${card}</article>`;
  const anchor = document.querySelector('article') as Element;
  return { anchor, spots: [...spotsIn(anchor, anchor.querySelector('.t') ?? anchor)] };
}

/** Where the badge (a `|`) of a card goes, in the order in which the spots are tried; the title is `.t`. */
function* puts(card: string): Generator<string> {
  const { anchor, spots } = spotsOf(card);
  const host = document.createElement('x');
  for (const spot of spots) {
    putAt(host, spot);
    yield anchor.innerHTML.replace('<x></x>', '|');
  }
}

const put = (card: string): string => puts(card).next().value ?? '';

describe('the spot of a badge', () => {
  it('is in the line of the title, outside the link that is the title', () => {
    expect(put('<h2><a class="t" href="/1">AI Engineer</a></h2><p>Acme</p>')).toBe(
      '<h2><a class="t" href="/1">AI Engineer</a>|</h2><p>Acme</p>',
    );
    expect(put('<h2 class="t">AI Engineer</h2>')).toBe('<h2 class="t">AI Engineer|</h2>');
  });

  it('is outside the title’s link also where the title is a box in it, or is said in it twice', () => {
    const box = '<a href="/1"><span class="t" style="display: inline-block">AI Engineer</span></a>';
    expect(put(`<h2>${box}</h2>`)).toBe(`<h2>${box}|</h2>`);
    const twice = '<a href="/1"><b class="t">AI Engineer</b> <i>AI Engineer</i></a>';
    expect(put(`<h2>${twice}</h2>`)).toBe(`<h2>${twice}|</h2>`);
  });

  it('is inside a link that is the whole card', () => {
    const card = '<a href="/1"><h2 class="t">AI Engineer</h2><p>Acme, a company by the water</p></a>';
    expect(put(card)).toContain('AI Engineer|</h2>');
    expect(put('<a href="/1"><h2 class="t">Senior AI Engineer</h2><p>Kiel</p></a>')).toContain('|</h2>');
  });

  it('is behind a title that is cut where it has no room, on a line of its own', () => {
    const card = '<div><h2 class="t" style="overflow: hidden">AI Engineer</h2><p>Acme</p></div>';
    expect(put(card)).toBe('<div><h2 class="t" style="overflow: hidden">AI Engineer</h2>|<p>Acme</p></div>');
    expect(spotsOf(card).spots[0]?.alone).toBe(true);
    expect(spotsOf('<h2 class="t">AI Engineer</h2>').spots[0]?.alone).toBe(false);
  });

  it('is between the items of a column, never among those of a row', () => {
    const inside = '<h2 class="t" style="display: flex">AI Engineer</h2><p>Acme</p>';
    const column = (way: string) => `<div style="display: flex; flex-direction: ${way}">${inside}</div>`;
    expect(put(column('column'))).toContain('AI Engineer</h2>|<p>');
    expect(put(column('row'))).toBe(`${column('row')}|`);
  });

  it('is at the end of the first line of a text that holds several', () => {
    expect(put('<div class="t">Acme | AI Engineer<p>You wire models.</p></div>')).toBe(
      '<div class="t">Acme | AI Engineer|<p>You wire models.</p></div>',
    );
    expect(put('<div class="t"><p>Acme | AI Engineer</p><p>You wire models.</p></div>')).toContain(
      'AI Engineer|</p>',
    );
  });

  it('may be behind another line of the card where those around the title are too tight, at last at its end', () => {
    expect([...puts('<h2 class="t">AI Engineer</h2><p>Acme</p><button>Save</button>')]).toEqual([
      '<h2 class="t">AI Engineer|</h2><p>Acme</p><button>Save</button>',
      '<h2 class="t">AI Engineer</h2>|<p>Acme</p><button>Save</button>',
      '<h2 class="t">AI Engineer</h2><p>Acme|</p><button>Save</button>',
      '<h2 class="t">AI Engineer</h2><p>Acme</p><button>Save</button>|',
    ]);
  });
});

describe('a link that lies over its card', () => {
  const over = (layer: number) => `<a href="/1" style="position: absolute; inset: 0; z-index: ${layer}"></a>`;

  it('has the badge on a layer above it', () => {
    const layer = (card: string) => spotsOf(card).spots[0]?.layer;
    expect(layer('<h2 class="t">AI Engineer</h2>')).toBe(2);
    expect(layer(`<h2 class="t">AI Engineer</h2>${over(5)}`)).toBe(6);
    expect(layer(`<h2 class="t">AI Engineer</h2><div style="opacity: 0.9">${over(5)}</div>`)).toBe(2);
  });

  it('has none where no layer of a badge can be above it', () => {
    const stack = (layer: number) =>
      `<div style="position: relative; z-index: ${layer}"><h2 class="t">AI Engineer</h2></div>`;
    expect(put(stack(0) + over(1))).toBe(`${stack(0)}|${over(1)}`);
    expect(put(stack(2) + over(1))).toContain('AI Engineer|</h2>');
    expect(put(over(1) + stack(1))).toContain('AI Engineer|</h2>');
  });
});
