import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/chromium/until.ts';
import {
  page as document,
  greenhousePage,
  linkedinBody,
  linkedinPage,
} from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { badgeOn, evaluateInside, popupAsTab, stopWorker, turnOn } from './harness/extension.ts';
import { type Session, startSession } from './harness/session.ts';

const JOB = 'https://www.linkedin.com/jobs/view/4100000001/';
const NEXT = 'https://www.linkedin.com/jobs/view/4100000002/';
const LINKEDIN = ['https://www.linkedin.com/*', 'https://*.linkedin.com/*'];
const GREENHOUSE = ['https://*.greenhouse.io/*'];

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

describe('a board', () => {
  it('is offered by the name of what it grants, with what its terms say', async () => {
    const page = await session.show(JOB, linkedinPage(POSTINGS.mismatch));
    const popup = await session.press(page);
    const text = await popup.shows('Turn on for this board');
    expect(text).toContain('linkedin.com');
    expect(text).toContain('terms forbid');
    expect(await badgeOn(session, page)).not.toBe('');
    await popup.close();
    await page.close();
  });

  it('that is turned on reads by itself, at once and after a load, also when the worker was stopped', async () => {
    const page = await session.show(JOB, linkedinPage(POSTINGS.mismatch));
    await turnOn(session, page, LINKEDIN);
    await page.reload();
    await until('the badge', async () => (await badgeOn(session, page)) === '≠ML');
    await stopWorker(session);
    const popup = await session.press(page);
    expect(await popup.shows('Mismatch')).toContain(POSTINGS.mismatch.company);
    await popup.close();
    await page.close();
  });

  it('follows a move inside the page, and never shows the job that the person left', async () => {
    const page = await session.show(JOB, linkedinPage(POSTINGS.mismatch));
    await until('the badge', async () => (await badgeOn(session, page)) === '≠ML');
    const popup = await popupAsTab(session, page);
    await popup.getByText('Mismatch').first().waitFor();
    const left = POSTINGS.mismatch.company;
    await popup.evaluate((company) => {
      const seen: boolean[] = [];
      Object.assign(window, { seen });
      const look = () => seen.push(globalThis.document.body.innerText.includes(company));
      new MutationObserver(look).observe(globalThis.document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    }, left);
    await page.evaluate((url) => history.pushState({}, '', url), NEXT);
    await until('the old verdict to be gone', async () => !(await popup.innerText('body')).includes(left));
    expect(await badgeOn(session, page)).not.toBe('≠ML');
    await page.evaluate((body) => {
      const main = globalThis.document.querySelector('main');
      if (main) main.innerHTML = body;
    }, linkedinBody(POSTINGS.honest));
    await popup.getByText('Honest').first().waitFor();
    expect(await popup.innerText('body')).toContain(POSTINGS.honest.company);
    const seen = await popup.evaluate<boolean[]>('window.seen');
    expect(seen.slice(seen.indexOf(false))).not.toContain(true);
    expect(await badgeOn(session, page)).toBe('=AI');
    await popup.close();
    await page.close();
  });

  it('is waited for when its text comes three seconds late', async () => {
    const late = linkedinBody(POSTINGS.honest);
    const script = `<script>setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(late)}; }, 3000)</script>`;
    const page = await session.show(
      NEXT,
      document('LinkedIn', `<main>${linkedinBody(POSTINGS.honest, '')}</main>${script}`),
    );
    const popup = await session.press(page);
    expect(await popup.shows('Honest')).toContain(POSTINGS.honest.company);
    await popup.close();
    await page.close();
  });

  it('that is turned off reads no more', async () => {
    const page = await session.show(JOB, linkedinPage(POSTINGS.mismatch));
    const popup = await session.press(page);
    await popup.click('Turn off');
    await popup.shows('Turn on for this board');
    await popup.close();
    expect(await evaluateInside(session, 'chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
    const again = await session.show(NEXT, linkedinPage(POSTINGS.honest));
    expect(await badgeOn(session, again)).toBe('');
    await again.close();
    await page.close();
  });
});

describe('a posting in a frame of another origin', () => {
  const FRAME = 'https://job-boards.greenhouse.io/embed/job_app?for=floe&token=4012345';

  it('is named, and once its board is on it is read and its quotes are marked there', async () => {
    session.site.put(FRAME, greenhousePage(POSTINGS.mismatch));
    const page = await session.show(
      'https://www.floe.example/careers/ai-engineer',
      document(
        'Careers',
        `<main><h1>Work with us</h1><iframe src="${FRAME.replace('&', '&amp;')}"></iframe></main>`,
      ),
    );
    const popup = await session.press(page);
    expect(await popup.shows('frame of')).toContain('Greenhouse');
    await popup.close();
    await turnOn(session, page, GREENHOUSE);
    const second = await session.press(page);
    expect(await second.shows('Mismatch')).toContain(POSTINGS.mismatch.title);
    const frame = await until('the frame', async () => page.frame({ url: FRAME }));
    const marked = until('the mark in the frame', () => frame.evaluate(() => CSS.highlights.size > 0));
    await second.click('neural network architectures');
    await marked;
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await second.close();
    await page.close();
  });
});
