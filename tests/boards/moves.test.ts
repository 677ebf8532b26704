// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { BOARDS } from '../../src/boards/index.ts';
import type { Page } from '../../src/domain/page.ts';
import { patience } from '../../src/entries/content/patience.ts';
import { addressOf } from '../../src/reader/address.ts';
import { read } from '../../src/reader/read.ts';
import { formsOf } from './addresses.ts';
import { fixturesIn, pageOf } from './fixtures.ts';
import { expectFacts } from './read-as-wanted.ts';

const FOLDER = new URL('./moves/', import.meta.url);
const fixtures = new Map(fixturesIn(new URL('./fixtures/', import.meta.url)).map((one) => [one.name, one]));

/** An in-page move: `<name>.html` holds what takes the place of what in the page of a fixture, `<name>.json` what is read then. */
const moves = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(new URL(file, FOLDER), 'utf8');
    const [, from = '', to = ''] = /^<!-- (\S+) -> (\S+) -->/.exec(html) ?? [];
    const parts = [...new JSDOM(html).window.document.querySelectorAll('template')];
    const want: unknown = JSON.parse(readFileSync(new URL(file.replace(/html$/, 'json'), FOLDER), 'utf8'));
    return { name: file.replace('.html', ''), from, to, parts, want: want as Record<string, unknown> };
  });

/** Puts each part in the place of what it names; gives what undoes that. */
function change(page: Document, parts: readonly HTMLTemplateElement[]): () => void {
  const undo = parts.map((part) => {
    const former = page.querySelector(part.dataset.for ?? '');
    const next = page.importNode(part.content, true).firstElementChild;
    if (former === null || next === null) throw new Error(`Nothing stands at ${part.dataset.for}`);
    former.replaceWith(next);
    return () => next.replaceWith(former);
  });
  return () => {
    for (const one of undo.toReversed()) one();
  };
}

/** Takes away what the parts will take the place of; gives what undoes that. The page's name stays. */
function empty(page: Document, parts: readonly HTMLTemplateElement[]): () => void {
  const former = parts.flatMap((part) => page.querySelector(part.dataset.for ?? '') ?? []);
  const inside = former
    .filter(({ tagName }) => tagName !== 'TITLE')
    .map((one) => ({ one, nodes: [...one.childNodes] }));
  for (const { one } of inside) one.replaceChildren();
  return () => {
    for (const { one, nodes } of inside) one.append(...nodes);
  };
}

/** A page that may still show the former job: it is told as nothing, or not before the new one had time to come. */
function mayNotBeTold(page: Page, before: Page): void {
  expect(page.posting === null || patience(page, true, before.posting) > 0).toBe(true);
}

const isSentence = (text: string): boolean => text.length > 20;

const textsOf = ({ posting }: Page): string[] => posting?.blocks.map(({ text }) => text) ?? [];

test('Each board that opens a job beside its list has a move.', () => {
  const opening = BOARDS.filter(({ id, layouts }) => {
    const open = (formsOf(id)?.lists ?? []).filter((url) => addressOf(url).id !== null);
    return layouts.length > 0 && open.length > 0;
  });
  const moving = new Set(moves.map(({ from }) => from.split('/')[0]));
  expect(opening.map(({ id }) => id).filter((id) => !moving.has(id))).toEqual([]);
  expect(opening.length).toBeGreaterThan(6);
});

describe.each(moves)('In-page move of $name', ({ from, to, parts, want }) => {
  const { html, url } = fixtures.get(from) ?? { html: '', url: '' };
  const page = pageOf(html, url);
  const go = (address: string): Page => {
    page.defaultView?.history.pushState(null, '', address);
    return read(page, page.location.href);
  };

  test('never gives the former job as the new one, reads the new one, and finds the way back.', () => {
    const before = go(url);
    expect(textsOf(before).length + before.cards.length).toBeGreaterThan(0);
    mayNotBeTold(go(to), before);
    const back = empty(page, parts);
    mayNotBeTold(go(to), before);
    back();
    const undo = change(page, parts);
    const after = go(to);
    expectFacts(after, want);
    expect(textsOf(after).filter((text) => isSentence(text) && textsOf(before).includes(text))).toEqual([]);
    expect(patience(after, true, before.posting)).toBe(after.posting === null ? 5_000 : 0);
    undo();
    expect(go(url)).toEqual(before);
  });
});
