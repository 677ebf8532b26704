import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeSettings } from '../../../src/browser/settings.ts';
import { arrive } from '../../../src/entries/worker/arrivals.ts';
import { fakeBrowser } from '../../browser/fake-browser.ts';
import { aPage, aPosting } from '../../browser/samples.ts';
import '../../view/speak-english.ts';
import { card, list, listed, seen, url } from './sample-lists.ts';

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
  browser.permissions.contains.mockResolvedValue(true);
});

describe('a posting that was read', () => {
  test('is seen on its card later, in any tab', async () => {
    await arrive(2, 0, 'https://jobs.lever.co/acme/1', aPage(aPosting('lever:1')));
    await arrive(1, 0, url, list([card('1')]));
    expect(await listed()).toMatchObject([{ basis: 'seen', judged: { role: expect.any(String) } }]);
  });

  test('knows better than a text of which the list holds too little', async () => {
    await seen('lever:1');
    await arrive(1, 0, url, list([card('1', { text: 'We sell tickets.' })]));
    expect(await listed()).toMatchObject([{ basis: 'seen', judged: { role: 'ml-engineer' } }]);
  });

  test('is not remembered where the person wants that, nor of a private window', async () => {
    await changeSettings((before) => ({ ...before, seen: false }));
    await arrive(2, 0, 'https://jobs.lever.co/acme/1', aPage(aPosting('lever:1')));
    await changeSettings((before) => ({ ...before, seen: true }));
    browser.tabs.get.mockResolvedValue({ incognito: true } as object);
    await arrive(2, 0, 'https://jobs.lever.co/acme/2', aPage(aPosting('lever:2')));
    expect(browser.storage.local.all()).toEqual({});
  });

  test('is not shown from memory where the person switched that off', async () => {
    await seen('lever:1');
    await changeSettings((before) => ({ ...before, seen: false }));
    await arrive(1, 0, url, list([card('1')]));
    expect(await listed()).toMatchObject([{ basis: 'title' }]);
  });
});
