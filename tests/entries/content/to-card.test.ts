// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.ycombinator.com/item?id=40000001" }
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findCard } from '../../../src/entries/content/to-card.ts';
import { thread } from '../../../src/tools/samples/list.ts';
import { POSTINGS } from '../../../src/tools/samples/postings.ts';

const scrolled = vi.fn();

beforeEach(() => {
  document.documentElement.innerHTML = thread([POSTINGS.honest, POSTINGS.mismatch]);
  Element.prototype.scrollIntoView = scrolled;
  window.matchMedia = vi.fn(() => ({ matches: true }) as MediaQueryList);
  scrolled.mockClear();
});

describe('a card of a list that is not followed', () => {
  test('is scrolled to, and nothing is put into the page', () => {
    const before = document.documentElement.outerHTML;
    expect(findCard(window, 'hackernews:40000003')).toBe(true);
    expect(scrolled.mock.contexts[0]).toHaveProperty(
      'textContent',
      expect.stringContaining(POSTINGS.mismatch.company),
    );
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('that is gone is said to be', () => {
    expect(findCard(window, 'hackernews:1')).toBe(false);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
