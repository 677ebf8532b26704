import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Popup } from '../../src/tools/chromium/popup.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { careerPage, page as document } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { stopWorker } from './harness/extension.ts';
import { pasted } from './harness/pasted.ts';
import { type Session, startSession } from './harness/session.ts';

const URL = 'https://careers.pierhead.example/jobs/ai-engineer';
const STANDINGS = [
  ['Honest', POSTINGS.honest],
  ['Vague', POSTINGS.vague],
  ['Mismatch', POSTINGS.mismatch],
  ['Inflated', POSTINGS.inflated],
  ['Undersold', POSTINGS.undersold],
  ['Can’t tell', POSTINGS['cant-tell']],
] as const;

const Size = z.object({ width: z.number(), height: z.number() });

let session: Session;

/** The popup's inner size in CSS pixels. */
const sizeOf = async (popup: Popup) =>
  z.parse(Size, await popup.evaluate('({ width: innerWidth, height: innerHeight })'));

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

describe('a click on a site that no board knows', () => {
  it.each(STANDINGS)('says in the popup that the standing is: %s', async (standing, posting) => {
    const page = await session.show(`${URL}-${posting.company.length}`, careerPage(posting));
    const popup = await session.press(page);
    const text = await popup.shows(standing);
    expect(text).toContain(posting.title);
    await popup.close();
    await page.close();
  });

  it('works after the worker was stopped, and again when it is stopped between reading and showing', async () => {
    const page = await session.show(URL, careerPage(POSTINGS.honest));
    await stopWorker(session);
    const first = await session.press(page);
    await first.shows('Honest');
    await first.close();
    await stopWorker(session);
    const second = await session.press(page);
    expect(await second.shows('Honest')).toContain(POSTINGS.honest.company);
    await second.close();
    await page.close();
  });

  it('gives a table that pastes as Markdown and as a table', async () => {
    const page = await session.show(URL, careerPage(POSTINGS.honest));
    const popup = await session.press(page);
    await popup.shows('Honest');
    await popup.click('Copy table');
    await popup.shows('Copied');
    await popup.close();
    expect(await pasted(session, page, 'text/plain')).toMatch(/^\|.*\|\n\|( ?:?-+:? ?\|)+\n(\|.*\|\n?){7}/m);
    const html = await pasted(session, page, 'text/html');
    const rows = await page.evaluate((markup) => {
      const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
      return [...(table?.rows ?? [])].map((row) => row.cells.length);
    }, html);
    expect(rows).toEqual(Array(8).fill(4));
    await page.close();
  });

  it('gives the verdict as plain text to forward', async () => {
    const page = await session.show(URL, careerPage(POSTINGS.honest));
    const popup = await session.press(page);
    await popup.shows('Honest');
    await popup.click('Copy verdict');
    await popup.shows('Copied');
    await popup.close();
    const text = await pasted(session, page, 'text/plain');
    expect(text).toContain('AI Engineer = AI engineer');
    expect(text).toContain('Honest');
    expect(text).toContain(URL);
    await page.close();
  });

  it('shows a quoted line in the page for a moment, and leaves the page as it was', async () => {
    const page = await session.show(
      URL,
      careerPage(POSTINGS.honest).replace('<h3>', '<p style="height:3000px"></p><h3>'),
    );
    const before = await page.content();
    const popup = await session.press(page);
    await popup.shows('Honest');
    const marked = until('the mark', () => page.evaluate(() => CSS.highlights.size > 0));
    await popup.click('retrieval over the harbour handbook');
    await marked;
    await until('the page to scroll', () => page.evaluate(() => scrollY > 1000));
    await until('the mark to leave', () => page.evaluate(() => CSS.highlights.size === 0));
    expect(await page.content()).toBe(before);
    await popup.close();
    await page.close();
  });

  it('reads what the person selected where it sees no posting itself', async () => {
    const { title, duties } = POSTINGS.mismatch;
    const notes = `<main><h1>Notes</h1><pre>${[title, ...duties.map((duty) => `- ${duty}`)].join('\n')}</pre></main>`;
    const page = await session.show('https://notes.example/mine', document('Notes', notes));
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(globalThis.document.querySelector('pre') ?? globalThis.document.body),
    );
    const popup = await session.press(page);
    await popup.shows('No job posting on this page.');
    await until('a popup no larger than what it says', async () => (await sizeOf(popup)).height < 300);
    expect((await sizeOf(popup)).width).toBe(480);
    await popup.click('Read the selection');
    expect(await popup.shows('ML engineer')).toContain('Building');
    await until('the room for both columns', async () => (await sizeOf(popup)).width === 780);
    expect((await sizeOf(popup)).height).toBe(600);
    await popup.close();
    await page.close();
  });
});
