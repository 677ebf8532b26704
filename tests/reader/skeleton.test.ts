// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../src/reader/skeleton.ts';

function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
}

describe('the skeleton of a page', () => {
  it('shows tags, names of attributes, and the values that name things', () => {
    const page = pageOf(
      '<main id="x" class="job view"><h1 data-testid="title" title="Welder">Welder</h1><p itemprop="description">Weld.</p></main>',
    );
    expect(skeletonOf(page)).toBe(
      '<body>\n <main id class="job view">\n  <h1 data-testid="title" title>\n  <p itemprop="description">',
    );
  });

  it('holds nothing of the head, of scripts or of what can be filled in', () => {
    const page = pageOf(
      '<script type="application/ld+json">{"secret":1}</script><textarea>secret</textarea><svg><text>secret</text></svg>',
      '<title>secret</title><meta name="secret" content="secret">',
    );
    expect(skeletonOf(page)).toBe('<body>\n <script type="application/ld+json">\n <textarea>\n <svg>');
  });

  it('masks digits and leaves out what is long or a sentence', () => {
    const long = 'a'.repeat(41);
    const page = pageOf(
      `<div class="job-4711 ${long} card" data-test="${long}"></div><div data-test="Ann Example, welder"></div>`,
    );
    expect(skeletonOf(page)).toBe('<body>\n <div class="job-0000 card" data-test>\n <div data-test>');
  });

  it('gives siblings of one shape once, with their count', () => {
    const page = pageOf(`<ul>${'<li class="card"><a href="/1">One</a></li>'.repeat(500)}<li>end</li></ul>`);
    expect(skeletonOf(page)).toBe(
      '<body>\n <ul>\n  <li class="card"> <!-- 500 times -->\n   <a href>\n  <li>',
    );
  });

  it('stays under 200 kB and says where it was cut, whatever the page is like', () => {
    const letters = (i: number) => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const wide = pageOf(Array.from({ length: 20_000 }, (_, i) => `<p class="${letters(i)}">x</p>`).join(''));
    const deep = pageOf('<div>'.repeat(400));
    const heavy = pageOf(`<p class="${'b '.repeat(500_000)}">x</p>`);
    expect(skeletonOf(wide).length).toBeLessThanOrEqual(200_000);
    expect(skeletonOf(wide)).toMatch(/<!-- cut here -->$/);
    expect(skeletonOf(deep)).toContain('<!-- cut here -->');
    expect(skeletonOf(heavy).length).toBeLessThan(60);
  });

  it('holds no text of the page, and leaves the page as it was', () => {
    // Words of letters that no tag or attribute of these pages has.
    const words = fc.string({ unit: fc.constantFrom('Q', 'Z', 'ß', '雨', '9', ' '), minLength: 2 });
    const spoken = fc.record({
      tag: fc.constantFrom('div', 'p', 'li', 'h1', 'textarea', 'script', 'x-card'),
      attribute: fc.constantFrom('title', 'href', 'aria-label', 'id', 'value', 'alt', 'data-id', 'content'),
      text: words,
    });
    fc.assert(
      fc.property(fc.array(spoken), (parts) => {
        const page = pageOf('');
        let at: Element = page.body;
        for (const { tag, attribute, text } of parts) {
          const element = page.createElement(tag);
          element.setAttribute(attribute, text);
          element.append(text);
          at.append(element);
          if (text.length % 2 === 0) at = element;
        }
        const before = page.documentElement.outerHTML;
        expect(skeletonOf(page)).not.toMatch(/[QZß雨9]/);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
    );
  });
});
