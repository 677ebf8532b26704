import { beforeEach, expect, test, vi } from 'vitest';
import { hasPanel, openPanel } from '../../src/browser/panel.ts';
import { fakeBrowser } from './fake-browser.ts';

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

test('the panel opens beside a tab before anything else is waited for, as the browser asks of a click', () => {
  expect(hasPanel()).toBe(true);
  openPanel(7);
  expect(browser.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
});

test('a browser without a panel says so', async () => {
  const { sidePanel: _, ...without } = browser;
  fake.browser = without;
  expect(hasPanel()).toBe(false);
  await expect(openPanel(7)).rejects.toThrow('no side panel');
});
