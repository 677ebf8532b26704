import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/chromium/until.ts';
import { linkedinPage } from '../../src/tools/samples/html.ts';
import { THREAD, thread } from '../../src/tools/samples/list.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { badgeOn, evaluateInside, MANIFEST, popupAsTab } from './harness/extension.ts';
import { type Session, startSession } from './harness/session.ts';

const FIVE = [
  POSTINGS.honest,
  POSTINGS.mismatch,
  POSTINGS.inflated,
  POSTINGS.undersold,
  POSTINGS['cant-tell'],
];

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe('a list that is clicked on', () => {
  it('shows what each posting is, and the icon how many warn', async () => {
    const page = await session.show(THREAD, thread(FIVE));
    const popup = await session.press(page);
    const words = await popup.shows('5 postings');
    expect(words).toMatch(/Warnings\s+2/);
    await popup.close();
    expect(await badgeOn(session, page)).toBe('2');
    await page.close();
  });

  it('puts a kind away and brings it back, and the page stays as it is', async () => {
    const page = await session.show(THREAD, thread(FIVE));
    const before = await page.content();
    const popup = await session.press(page);
    await popup.shows('5 postings');
    await popup.click('Warnings');
    await popup.shows('2 put away');
    await popup.click('Show all');
    await until('nothing to be away', async () => !(await popup.text()).includes('put away'));
    await popup.close();
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('is scrolled to the card that is pressed', async () => {
    const page = await session.show(THREAD, thread([...FIVE, ...FIVE]));
    const popup = await session.press(page);
    await popup.shows('10 postings');
    await popup.click('Mooring & Partners');
    await until('the page to be scrolled', async () => (await page.evaluate(() => scrollY)) > 0);
    expect(await popup.text()).not.toContain('does not show this posting');
    await popup.close();
    await page.close();
  });

  it('of 500 postings is judged and can be filtered', async () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      FIVE.map((posting) => ({ ...posting, company: `${posting.company} ${at}` })),
    ).flat();
    const page = await session.show(THREAD, thread(many));
    const first = await session.press(page);
    await first.shows('500 postings');
    await first.close();
    const popup = await popupAsTab(session, page);
    await popup.getByRole('button', { name: /^Warnings/ }).click();
    await popup.getByText('200 put away').waitFor();
    expect(await popup.locator('.card').count()).toBe(500);
    await popup.close();
    await page.close();
  });
});

describe('what was read', () => {
  it('is remembered until the person clears it', async () => {
    const url = 'https://www.linkedin.com/jobs/view/4100000021/';
    const page = await session.show(url, linkedinPage(POSTINGS.honest));
    const popup = await session.press(page);
    await popup.shows('Honest');
    await popup.close();
    const options = await session.own(MANIFEST.options_ui.page);
    await options.getByText('1 posting is remembered.').waitFor();
    await options.getByRole('button', { name: 'Clear' }).click();
    await options.getByText('0 postings are remembered.').waitFor();
    expect(await evaluateInside(session, 'chrome.storage.local.get("seen")')).toEqual({});
  });
});
