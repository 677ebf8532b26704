import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Popup, reached } from '../../src/tools/chromium/popup.ts';
import { until } from '../../src/tools/chromium/until.ts';
import { careerPage, linkedinBody, linkedinPage } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { evaluateInside, openPanel, turnOn } from './harness/extension.ts';
import { type Session, startSession } from './harness/session.ts';
import { EXPERIENCE, profile, TOP, URL } from './pages/profile.ts';

const JOB = 'https://www.linkedin.com/jobs/view/4100000001/';
const MOSTLY = 'The stated work is mostly building and training models.';
const UNREAD = 'Click the icon to read this page.';

let session: Session;
let panel: Popup;

const open = (name: string, posting: (typeof POSTINGS)['honest']) =>
  session.show(`https://beside.example/${name}`, careerPage(posting));

const kept = () =>
  evaluateInside(
    session,
    'Promise.all(["session","local","sync"].map((area) => chrome.storage[area].get(null))).then(JSON.stringify)',
  );

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(async () => {
  await panel.close();
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

describe('the side panel', () => {
  it('opens from the popup, which closes, and shows the verdict beside the page', async () => {
    const page = await open('first', POSTINGS.mismatch);
    const popup = await session.press(page);
    await popup.shows('Mismatch');
    panel = await openPanel(session, page);
    expect(await panel.shows('Mismatch')).toContain(POSTINGS.mismatch.company);
    await until('the popup to be gone', () =>
      popup.text().then(
        () => false,
        () => true,
      ),
    );
    await page.close();
  });

  it('follows the tab in front, and reads none that nobody clicked on', async () => {
    const read = await open('read', POSTINGS.honest);
    panel = await openPanel(session, read);
    await panel.shows('Honest');
    const unread = await open('unread', POSTINGS.inflated);
    await panel.shows(UNREAD);
    expect(await panel.text()).toContain('Choose boards');
    expect(await panel.text()).not.toContain('Read this page');
    expect(await kept()).not.toContain('beside.example/unread');
    await read.bringToFront();
    expect(await panel.shows('Honest')).not.toContain(UNREAD);
    const popup = await session.press(unread);
    await popup.shows('Inflated');
    await panel.shows('Inflated');
    await popup.close();
    await read.close();
    await unread.close();
  });

  it('forgets what it showed when the page goes elsewhere', async () => {
    const page = await open('here', POSTINGS.vague);
    panel = await openPanel(session, page);
    await panel.shows('Vague');
    session.site.put('https://elsewhere.example/', careerPage(POSTINGS.undersold));
    await page.goto('https://elsewhere.example/');
    expect(await panel.shows(UNREAD)).not.toContain(POSTINGS.vague.company);
    await page.close();
  });

  it('shows a quoted line in the page', async () => {
    const tall = careerPage(POSTINGS.honest).replace('<h3>', '<p style="height:3000px"></p><h3>');
    const page = await session.show('https://beside.example/tall', tall);
    panel = await openPanel(session, page);
    await panel.shows('Honest');
    await panel.click('retrieval over the harbour handbook');
    await until('the page to scroll', () => page.evaluate(() => scrollY > 1000));
    await page.close();
  });

  it('takes over the profile that the popup read, lets go of it when the person moves on, and keeps nothing', async () => {
    const page = await session.show(URL, profile(TOP, EXPERIENCE));
    const popup = await session.press(page);
    await popup.shows(MOSTLY);
    await popup.click('Open beside the page');
    panel = await reached(session, 'panel');
    await panel.shows(MOSTLY);
    await page.evaluate(() => history.pushState({}, '', '/in/somebody-else/'));
    expect(await panel.shows('This page has not been read yet.')).not.toContain('Kelp');
    await panel.click('Read this page');
    await panel.shows(MOSTLY);
    session.site.put('https://elsewhere.example/person', careerPage(POSTINGS.honest));
    await page.goto('https://elsewhere.example/person');
    expect(await panel.shows(UNREAD)).not.toContain('Kelp');
    expect(await kept()).not.toMatch(/kim-example|somebody|Kelp|Trained/);
    await page.close();
  });

  it('takes over what the popup was still reading when the panel was opened', async () => {
    const page = await session.show(URL, profile(TOP, EXPERIENCE));
    await page.evaluate(() => {
      const keepBusy = () => {
        const end = performance.now() + 3_000;
        while (performance.now() < end);
      };
      setTimeout(keepBusy);
    });
    const popup = await session.press(page);
    await popup.click('Open beside the page');
    panel = await reached(session, 'panel');
    expect(await panel.shows(MOSTLY)).toContain('Kelp');
    await page.close();
  });

  it('offers to read what a click has opened to it, once the person comes back to the panel', async () => {
    const first = await open('before', POSTINGS.honest);
    panel = await openPanel(session, first);
    await panel.shows('Honest');
    const page = await session.show(URL, profile(TOP, EXPERIENCE));
    await panel.shows(UNREAD);
    const popup = await session.press(page);
    await popup.shows('Kelp');
    await popup.close();
    await panel.evaluate(`void document.dispatchEvent(new PointerEvent('pointerenter'))`);
    expect(await panel.shows('Read this page')).not.toContain('Kelp');
    await first.close();
    await page.close();
  });

  it('shows what a board that is on reads by itself', async () => {
    const page = await session.show(JOB, linkedinPage(POSTINGS.mismatch));
    await turnOn(session, page, ['https://www.linkedin.com/*', 'https://*.linkedin.com/*']);
    panel = await openPanel(session, page);
    await panel.shows('Mismatch');
    const next = await session.show(JOB.replace('1/', '2/'), linkedinPage(POSTINGS.honest));
    expect(await panel.shows('Honest')).toContain(POSTINGS.honest.company);
    await next.close();
    await panel.shows('Mismatch');
    await page.close();
  });

  it('waits for a posting that a board which is on is about to read', async () => {
    const page = await session.show(JOB, linkedinPage(POSTINGS.mismatch));
    panel = await openPanel(session, page);
    await panel.shows('Mismatch');
    await panel.evaluate(`{
      window.said = [];
      new MutationObserver(() => said.push(document.body.innerText))
        .observe(document.body, { subtree: true, childList: true, characterData: true });
    }`);
    const late = JOB.replace('1/', '3/');
    session.site.put(late, '<!doctype html><title>x</title><body></body>');
    await page.goto(late);
    await panel.shows('Reading');
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, linkedinBody(POSTINGS.honest));
    expect(await panel.shows('Honest')).toContain(POSTINGS.honest.company);
    expect(await panel.evaluate('said.join()')).not.toMatch(/not been read|Click the icon/);
    await page.close();
  });
});
