import { describe, expect, test } from 'vitest';
import type { Card, Page } from '../../../src/domain/page.ts';
import { openedIdentity } from '../../../src/entries/worker/opened.ts';
import { aPage, aPosting } from '../../browser/samples.ts';

const card = (identity: string, title = 'AI Engineer'): Card => ({
  identity,
  title,
  company: 'Acme',
  place: null,
  url: null,
  text: null,
});
const url = 'https://jobs.example/search';
const list = (posting = aPosting(url), ...cards: Card[]): Page => ({
  ...aPage(posting),
  url,
  kind: 'list',
  cards,
});

describe('the posting of a page', () => {
  test('is known by its own identity', () => {
    expect(openedIdentity(aPage(aPosting('lever:1')), [])).toBe('lever:1');
    expect(openedIdentity({ ...aPage(aPosting(url)), url }, [])).toBe(url);
    expect(openedIdentity(list(aPosting('lever:1'), card('lever:2')), [])).toBe('lever:1');
    expect(openedIdentity(aPage(null), [])).toBeNull();
  });

  test('is known by its card where the address of its list names none', () => {
    expect(openedIdentity(list(aPosting(url), card('a:1', 'Analyst'), card('a:2')), [])).toBe('a:2');
  });

  test('is known by its card also where the page came without its cards', () => {
    expect(openedIdentity(list(aPosting(url)), [card('a:1', 'Analyst'), card('a:2')])).toBe('a:2');
  });

  test('is not taken for one of two that look the same, nor for the list', () => {
    expect(openedIdentity(list(aPosting(url), card('a:1'), card('a:2')), [])).toBeNull();
    expect(openedIdentity(list(aPosting(url), card('a:1', 'Analyst')), [])).toBeNull();
  });
});
