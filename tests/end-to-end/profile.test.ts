import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgeOn, evaluateInside, turnOn } from './harness/extension.ts';
import { type Session, startSession } from './harness/session.ts';
import { ACTIVITY, EXPERIENCE, profile, TOP, URL } from './pages/profile.ts';

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

const kept = () =>
  evaluateInside(
    session,
    'Promise.all(["session","local","sync"].map((area) => chrome.storage[area].get(null))).then(JSON.stringify)',
  );

describe('a click on a profile', () => {
  it('says what the stated work mostly is, holds the headline against it, and keeps nothing', async () => {
    const page = await session.show(URL, profile(TOP, ACTIVITY, EXPERIENCE));
    const popup = await session.press(page);
    const text = await popup.shows('The stated work is mostly building and training models.');
    expect(text).toContain('AI in the headline, one line of it in the entries.');
    expect(text).toContain('Machine Learning Engineer · Kelp · Mar 2021 - Present');
    expect(text).toContain('must not decide about anybody on its own');
    expect(text).not.toMatch(/Kim Example|says a post|Passionate/);
    expect(await kept()).not.toMatch(/kim-example|Kelp|Trained|Agents/);
    await popup.close();
    expect(await badgeOn(session, page)).toBe('');
    await page.close();
  });

  it('says what has not been loaded before the person has scrolled, and reads it after', async () => {
    const page = await session.show(URL, profile(TOP, ACTIVITY));
    const before = await session.press(page);
    await before.shows('The experience has not been loaded yet');
    await before.close();
    await page.evaluate(
      (html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html),
      EXPERIENCE,
    );
    const after = await session.press(page);
    await after.shows('The stated work is mostly building and training models.');
    await after.close();
    await page.close();
  });

  it('says so where the board has changed its pages', async () => {
    const page = await session.show(URL, '<!doctype html><title>Kim</title><main><p>Kim</p></main>');
    const popup = await session.press(page);
    await popup.shows('This board has changed its pages. The profile is not readable.');
    await popup.close();
    await page.close();
  });
});

describe('a board that is on', () => {
  it('reads no profile by itself', async () => {
    const feed = await session.show('https://www.linkedin.com/feed/', '<!doctype html><title>Feed</title>');
    await turnOn(session, feed, ['https://*.linkedin.com/*']);
    const page = await session.show(URL, profile(TOP, EXPERIENCE));
    await page.waitForTimeout(1_500);
    expect(await kept()).not.toMatch(/kim-example|Kelp|Trained/);
    await page.close();
  });
});

const CV =
  'Experience\nAnalyst, Speicher\n2019 – 2021\n- Built dashboards in Tableau and ran A/B tests for pricing.';

describe('a pasted CV', () => {
  it('is read as what somebody did, and leads back to the page', async () => {
    const page = await session.show(
      'https://plain.example/',
      '<!doctype html><title>x</title><p>Nothing.</p>',
    );
    const popup = await session.press(page);
    await popup.shows('No job posting on this page.');
    await popup.click('Paste a text');
    await popup.write(CV);
    await popup.click('Judge this text');
    await popup.shows('The stated work is mostly analysis.');
    await popup.click('Back to the page');
    await popup.shows('No job posting on this page.');
    await popup.close();
    expect(await kept()).not.toContain('Speicher');
    await page.close();
  });

  it('is read as such on the welcome page too', async () => {
    const page = await session.own('src/entries/welcome/welcome.html');
    await page.getByText('Try it on a text').click();
    await page.getByRole('textbox').fill(CV);
    await page.getByText('Judge this text').click();
    await page.getByText('The stated work is mostly analysis.').waitFor();
    expect(await page.locator('.standing').count()).toBe(0);
    expect(await kept()).not.toContain('Speicher');
    await page.close();
  });
});
