import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadTab } from '../../../src/browser/tab-states.ts';
import { loadVerdict } from '../../../src/browser/verdicts.ts';
import { arrive, forget, forgetMoved, leave } from '../../../src/entries/worker/arrivals.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { aPage, aPosting } from '../../browser/samples.ts';
import '../../view/speak-english.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown, broken: false }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.mock('../../../src/classifier/classify.ts', async (original) => {
  const real = await original<typeof import('../../../src/classifier/classify.ts')>();
  const classify: typeof real.classify = (...posting) => {
    if (fake.broken) throw new Error('The model is broken.');
    return real.classify(...posting);
  };
  return { ...real, classify };
});

let browser: ReturnType<typeof fakeBrowser>;
const start = (options = {}) => {
  browser = fakeBrowser(options);
  fake.browser = browser;
  fake.broken = false;
};
beforeEach(() => start());

const url = 'https://jobs.lever.co/acme/1';
const badge = () => browser.action.setBadgeText.mock.lastCall as unknown;

describe('a page that arrives', () => {
  test('is judged and kept, and its verdict too', async () => {
    const { verdict } = await arrive(1, 0, url, aPage(aPosting()));
    const state = await loadTab(1);
    expect(state).toMatchObject({ url, failure: null, frames: [{ frame: 0, health: 'fine' }] });
    expect(await loadVerdict(state?.frames[0]?.verdict ?? '')).toEqual(verdict);
    expect(verdict?.lines).toHaveLength(1);
  });

  test('is judged once where two tabs show the same text under the same title', async () => {
    await arrive(1, 0, url, aPage(aPosting('lever:1')));
    await arrive(2, 0, url, aPage(aPosting('lever:2')));
    const [one, two] = [await loadTab(1), await loadTab(2)];
    expect(one?.frames[0]?.verdict).toBe(two?.frames[0]?.verdict);
    await arrive(2, 0, url, aPage({ ...aPosting(), title: 'Data Scientist' }));
    expect((await loadTab(2))?.frames[0]?.verdict).not.toBe(one?.frames[0]?.verdict);
  });

  test('shows on the icon what it is, and nothing once it is left', async () => {
    await arrive(1, 0, url, aPage(aPosting()));
    expect(badge()).toEqual([{ tabId: 1, text: expect.stringMatching(/^.{1,4}$/) }]);
    await leave(1, 0);
    expect(badge()).toEqual([{ tabId: 1, text: '' }]);
    expect(await loadTab(1)).toBeNull();
  });

  test('is kept without a posting where it is the page, forgotten where it is a frame of it', async () => {
    await arrive(1, 0, url, aPage(null));
    await arrive(1, 4, url, aPage(null));
    expect((await loadTab(1))?.frames.map(({ frame }) => frame)).toEqual([0]);
  });

  test('says what broke where judging fails, and keeps the posting', async () => {
    fake.broken = true;
    await arrive(1, 0, url, aPage(aPosting()));
    const state = await loadTab(1);
    expect(state?.failure).toContain('The model is broken.');
    expect(state?.failure).not.toContain('Wire a model');
    expect(state?.frames[0]?.posting).not.toBeNull();
    expect(badge()).toEqual([{ tabId: 1, text: '!' }]);
  });

  test('gives its verdict also where nothing more can be kept', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    start({ sessionLimit: 10 });
    const { state, verdict } = await arrive(1, 0, url, aPage(aPosting()));
    expect(verdict).not.toBeNull();
    expect(state?.frames).toHaveLength(1);
    warn.mockRestore();
  });
});

describe('a tab', () => {
  test('is forgotten when it closes', async () => {
    await arrive(1, 0, url, aPage(aPosting()));
    await forget(1);
    expect(await loadTab(1)).toBeNull();
  });

  test('is forgotten when it loads another page, not when a frame loads in it', async () => {
    await arrive(1, 0, url, aPage(aPosting()));
    browser.tabs.get.mockResolvedValue({ url });
    await forgetMoved(1);
    expect(await loadTab(1)).not.toBeNull();
    browser.tabs.get.mockResolvedValue({});
    await forgetMoved(1);
    expect(await loadTab(1)).toBeNull();
  });
});

test('A posting that is judged after the tab moved on shows nothing on the icon of the page that came.', async () => {
  const former = arrive(1, 0, url, aPage(aPosting()));
  const next = aPage({
    ...aPosting('lever:2', 'Mow lawns and trim hedges in the parks.'),
    title: 'Gardener',
  });
  const [before, after] = await Promise.all([former, arrive(1, 0, `${url}2`, next)]);
  expect(before.verdict).toBeNull();
  expect(after.verdict).not.toBeNull();
  expect((await loadTab(1))?.frames[0]?.posting?.title).toBe('Gardener');
});
