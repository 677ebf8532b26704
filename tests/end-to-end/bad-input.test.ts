import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { careerPage, page as document, linkedinBody, linkedinPage } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { evaluateInside, popupAsTab, turnOn } from './harness/extension.ts';
import { type Session, startSession } from './harness/session.ts';
import type { Content } from './harness/site.ts';
import { arabic, broken, huge, long, minimalPdf, restless, untitled } from './pages/odd.ts';

const NOTHING = 'No job posting on this page.';
const UNREADABLE = 'This page does not let its text be read.';
const JOB = 'https://www.linkedin.com/jobs/view/4100000009/';
const { honest, mismatch } = POSTINGS;

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
});

/** What the popup says, in the end, over a page of a site that no board knows. */
async function said(name: string, content: Content, words: string | RegExp): Promise<string> {
  const page = await session.show(`https://odd.example/${name}`, content);
  return saidOver(page, words);
}

async function saidOver(page: Page, words: string | RegExp): Promise<string> {
  const popup = await session.press(page);
  const text = await popup.shows(words);
  await popup.close();
  await page.close();
  return text;
}

describe('the popup says plainly what it makes of', () => {
  it('an empty page', async () => {
    await said('empty', '', NOTHING);
  });

  it('a page of five megabytes', async () => {
    const text = await said('huge', huge(careerPage(honest)), 'Honest');
    expect(text).toContain(honest.title);
  });

  it('a posting of twenty thousand lines', async () => {
    await said('long', long(honest, 20_000), /Honest|Can’t tell/);
  });

  it('broken markup', async () => {
    await said('broken', broken(honest), 'Honest');
  });

  it('a posting from right to left, in a language it does not read', async () => {
    await said('arabic', arabic(), 'in a language that TrueTitle does not read yet');
  });

  it('a posting without a title', async () => {
    await said('untitled', untitled(honest), /There is no title|Can’t tell/);
  });

  it('a title with nothing under it', async () => {
    await said('title-only', document('AI Engineer', '<main><h1>AI Engineer</h1></main>'), NOTHING);
  });

  it('a board whose posting has a title and no text any more', async () => {
    const page = await session.show(
      JOB,
      document(
        'LinkedIn',
        `<main>${linkedinBody(honest, '').replace(/<section class="description.*$/, '')}</main>`,
      ),
    );
    await saidOver(page, 'This board has changed its pages.');
  });

  it('a PDF', async () => {
    await said('job.pdf', { body: minimalPdf(), contentType: 'application/pdf' }, UNREADABLE);
  });

  it('a page of the browser itself', async () => {
    const page = await session.context.newPage();
    await page.goto('chrome://version');
    await saidOver(page, UNREADABLE);
  });

  it('a page that changes while it is read', async () => {
    await said('restless', restless(honest), 'Honest');
  });
});

describe('a text that is pasted', () => {
  it('is judged where the page can’t be read', async () => {
    const page = await session.context.newPage();
    await page.goto('chrome://version');
    const popup = await session.press(page);
    await popup.shows(UNREADABLE);
    const text = [mismatch.title, '', 'What you will do', ...mismatch.duties.map((duty) => `- ${duty}`)].join(
      '\n',
    );
    await popup.write(text);
    await popup.click('Judge this text');
    await popup.shows('Mismatch');
    await popup.close();
    await page.close();
  });
});

describe('nothing is lost', () => {
  it('when the storage is full', async () => {
    const fill = `(async () => {
      const junk = 'x'.repeat(500_000);
      for (let at = 0; at < 40; at += 1)
        try { await chrome.storage.session.set({ ['junk' + at]: junk }); } catch { break; }
    })()`;
    await evaluateInside(session, fill);
    const page = await session.show('https://odd.example/full', careerPage(mismatch));
    const popup = await session.press(page);
    await popup.shows('Mismatch');
    await popup.close();
    await evaluateInside(session, 'chrome.storage.session.clear()');
    await page.close();
  });

  it('when the permission is withdrawn while the popup is open', async () => {
    const origins = ['https://www.linkedin.com/*', 'https://*.linkedin.com/*'];
    const page = await session.show(JOB, linkedinPage(mismatch));
    await turnOn(session, page, origins);
    const popup = await popupAsTab(session, page);
    const errors: string[] = [];
    popup.on('pageerror', (error) => errors.push(error.message));
    await popup.getByText('Mismatch').first().waitFor();
    await evaluateInside(session, `chrome.permissions.remove({ origins: ${JSON.stringify(origins)} })`);
    await popup.getByText('Turn on for this board').waitFor();
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  });
});
