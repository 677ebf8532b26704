import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtin } from '../../src/boards/builtin.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { careerPage, page as documentOf } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { popupAsTab, stopWorker, turnOn } from './harness/extension.ts';
import { badges } from './harness/lists.ts';
import { pasted } from './harness/pasted.ts';
import { type Session, startSession } from './harness/session.ts';
import { board, card } from './pages/lists.ts';

const { honest } = POSTINGS;

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Breaks what the worker needs to judge, until it is started anew. */
async function breakWorker(): Promise<void> {
  const worker = await until('the worker', async () => session.context.serviceWorkers()[0]);
  await worker.evaluate(() => {
    crypto.subtle.digest = () => Promise.reject(new Error('The digest is broken.'));
  });
}

describe('where judging fails', () => {
  it('the popup says so, gives the details to copy, none of the text, and judges when tried again', async () => {
    const page = await session.show('https://trouble.example/job', careerPage(honest));
    await breakWorker();
    const popup = await session.press(page);
    const said = await popup.shows('Judging this posting failed. Nothing is lost.');
    expect(said).toContain('The text was read');
    await popup.click('Copy the details');
    await popup.shows('Copied');
    await stopWorker(session);
    await popup.click('Try again');
    expect(await popup.shows('Honest')).toContain(honest.title);
    await popup.close();
    const details = await pasted(session, page, 'text/plain');
    expect(details).toContain('The digest is broken.');
    expect(details).not.toContain(honest.duties[0]);
    await page.close();
  });
});

/** Breaks what a content script needs to put badges into its page, in the script's own world. */
async function breakScript(page: Page): Promise<void> {
  const remote = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  remote.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await remote.send('Runtime.enable');
  const expression = "Element.prototype.attachShadow = () => { throw new Error('The page is broken.'); }";
  for (const contextId of worlds) await remote.send('Runtime.evaluate', { expression, contextId });
  await remote.detach();
}

describe('a list that its page can not follow any further', () => {
  it('is left as it was, says nothing into the page, and the popup tells it until the page is loaded again', async () => {
    const url = 'https://builtin.com/jobs';
    const page = await session.show(url, board(3));
    await turnOn(session, page, builtin.origins);
    await badges(page, 3);
    await breakScript(page);
    await page.evaluate(
      (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
      card(1_000_009, 'Late'),
    );
    await badges(page, 0);
    const popup = await popupAsTab(session, page);
    await popup.getByText('TrueTitle could not follow the list on this page.').waitFor();
    await page.bringToFront();
    await page.reload();
    await badges(page, 3);
    await popup.getByText('TrueTitle could not follow').waitFor({ state: 'detached' });
    expect(session.complaints).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe('a board that changed its pages', () => {
  it('shows the page’s structure, none of its text, to copy into a report', async () => {
    const page = await session.show(
      'https://jobs.lever.co/pierhead/0a1b2c3d-1111-2222-3333-0123456789ab',
      documentOf('Pierhead', '<main class="new-look" data-test="job-4711"><b>Quayside wanderers</b></main>'),
    );
    const popup = await session.press(page);
    await popup.shows('This board has changed its pages.');
    await popup.click('See the report');
    await popup.shows('Nothing is sent.');
    await popup.click('Copy');
    await popup.shows('Copied');
    await popup.close();
    const report = await pasted(session, page, 'text/plain');
    expect(report).toMatch(/^TrueTitle [\d.]+, lever\n\n<body/);
    expect(report).toContain('<main class="new-look" data-test="job-0000">');
    expect(report).not.toMatch(/Quayside|wanderers|Pierhead/);
    await page.close();
  });
});

describe('a posting in a frame of iCIMS', () => {
  const FRAME = 'https://careers-pierhead.icims.com/jobs/4711/ai-engineer/job?in_iframe=1';

  it('is named, its board is offered, and its frame opens in a tab of its own', async () => {
    session.site.put(FRAME, careerPage(honest));
    const page = await session.show(
      'https://www.pierhead.example/careers',
      documentOf('Careers', `<main><h1>Work with us</h1><iframe src="${FRAME}"></iframe></main>`),
    );
    const popup = await session.press(page);
    const said = await popup.shows('The posting stands in a frame of iCIMS');
    expect(said).toContain('Turn on iCIMS');
    expect(said).toContain('icims.com');
    await popup.click('Open it in a tab');
    await until('the tab', async () => {
      const { targetInfos } = await session.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      return targetInfos.some(({ url }) => url === FRAME);
    });
    await page.close();
  });
});
