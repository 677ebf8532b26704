import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeTab, loadTab } from '../../../src/browser/tab-states.ts';
import type { Page, Profile } from '../../../src/domain/page.ts';
import { arrive } from '../../../src/entries/worker/arrivals.ts';
import { readCv } from '../../../src/entries/worker/profiles.ts';
import { readTab } from '../../../src/entries/worker/read-tab.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { aPage, aPosting } from '../../browser/samples.ts';
import '../../view/speak-english.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

const url = 'https://www.linkedin.com/in/kim-example/';
const LINE = 'Trained ranking models on the click logs of three shops with PyTorch.';
const profile: Profile = {
  headline: 'AI Engineer',
  entries: [
    {
      title: 'Engineer',
      organisation: 'Kelp',
      period: '2020 – 2022',
      blocks: [{ text: LINE, heading: null, bullet: true }],
    },
  ],
  unloaded: [],
};
const person = (more: Partial<Page> = {}): Page => ({
  ...aPage(aPosting()),
  url,
  board: 'linkedin',
  kind: 'profile',
  posting: null,
  profile,
  ...more,
});
const show = (page: Page) => {
  browser.scripting.executeScript.mockResolvedValue([{ frameId: 0 }]);
  browser.tabs.sendMessage.mockResolvedValue({ answer: { address: page.url, page } });
};
/** All that was ever put into any store. */
const everStored = () =>
  JSON.stringify(
    [browser.storage.session, browser.storage.local, browser.storage.sync].flatMap(
      ({ set }) => set.mock.calls,
    ),
  );

describe('a click on a profile', () => {
  test('answers what the stated work speaks for', async () => {
    show(person());
    const read = await readTab(1, '/content.js');
    expect(read.reading).toMatchObject({ claim: 'ai-engineer', mostly: ['building'], borneOut: [] });
    expect(read.verdict).toBeNull();
  });

  test('puts nothing of it into any store, not even its address', async () => {
    show(person());
    await readTab(1, '/content.js');
    expect(everStored()).not.toMatch(/Trained ranking|Kelp|AI Engineer|kim-example/);
    expect(await loadTab(1)).toBeNull();
  });

  test('would be caught if it were kept: a posting is', async () => {
    show(aPage({ ...aPosting(), company: 'Kelp' }));
    await readTab(1, '/content.js');
    expect(everStored()).toContain('Kelp');
  });

  test('forgets the posting that stood there before', async () => {
    await arrive(1, 0, 'https://www.linkedin.com/jobs/view/1/', aPage(aPosting()));
    await arrive(1, 0, url, person());
    expect(await loadTab(1)).toBeNull();
    expect(browser.action.setBadgeText.mock.lastCall).toEqual([{ tabId: 1, text: '' }]);
  });

  test('says that the board changed where the profile is not readable, and keeps nothing either', async () => {
    show(person({ profile: null, health: 'changed' }));
    const { state, reading } = await readTab(1, '/content.js');
    expect(state?.frames[0]).toMatchObject({ kind: 'profile', health: 'changed' });
    expect(reading).toBeUndefined();
    expect(await loadTab(1)).toBeNull();
  });

  test('keeps no address of a person on a board where no profile was found, whatever the page says', async () => {
    await arrive(1, 0, url, { ...aPage(null), url });
    expect(await loadTab(1)).toBeNull();
    expect(everStored()).not.toContain('kim-example');
  });

  test('leaves what other tabs show', async () => {
    await changeTab(2, () => ({ url: 'https://a.example/', frames: [], filter: null, failure: null }));
    show(person());
    await readTab(1, '/content.js');
    expect(await loadTab(2)).not.toBeNull();
  });
});

describe('a pasted text', () => {
  const CV = `Experience\nEngineer, Kelp\n2020 – 2022\n- ${LINE}\nSkills\nLangChain, RAG`;

  test('is a CV where it reads as one, and nothing of it is kept', () => {
    expect(readCv(CV)).toMatchObject({ mostly: ['building'], entries: [{ organisation: 'Kelp' }] });
    expect(everStored()).toBe('[]');
  });

  test('is a posting where it may be one, and where it is nothing', () => {
    expect(readCv(`${CV}\nYou will train models.`)).toBeNull();
    expect(readCv('AI Engineer\n- Train ranking models.')).toBeNull();
    expect(readCv('')).toBeNull();
  });
});
