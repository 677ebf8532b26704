import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/chromium/until.ts';
import { careerPage, page as document } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { stopWorker } from './harness/extension.ts';
import { pasted } from './harness/pasted.ts';
import { type Session, startSession } from './harness/session.ts';

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

describe('a board that changed its pages', () => {
  it('shows the page’s structure, none of its text, to copy into a report', async () => {
    const page = await session.show(
      'https://jobs.lever.co/pierhead/0a1b2c3d-1111-2222-3333-0123456789ab',
      document('Pierhead', '<main class="new-look" data-test="job-4711"><b>Quayside wanderers</b></main>'),
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
      document('Careers', `<main><h1>Work with us</h1><iframe src="${FRAME}"></iframe></main>`),
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
