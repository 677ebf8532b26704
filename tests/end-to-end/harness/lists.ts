import type { Page } from 'playwright-core';
import { until } from '../../../src/tools/chromium/until.ts';
import { badgesOn, type SeenBadge } from './badges.ts';
import { evaluateInside, tabOf } from './extension.ts';
import type { Session } from './session.ts';

/** The words that badges show, in page order. */
export const words = (badges: readonly SeenBadge[]): string[] => badges.map(({ word }) => word);

/** The ids of the cards that badges stand in, in page order. */
export const cardsOf = (badges: readonly SeenBadge[]): string[] => badges.map(({ card }) => card);

/** The badges of a page, once there are that many. */
export function badges(page: Page, count: number): Promise<SeenBadge[]> {
  return until(`${count} badges`, async () => {
    const all = await badgesOn(page);
    return all.length === count ? all : null;
  });
}

/** Waits until the badges of a page show just these words, in page order. */
export async function badgesRead(page: Page, wanted: readonly string[]): Promise<void> {
  await until(
    `the badges ${wanted.join(', ')}`,
    async () => words(await badgesOn(page)).join() === wanted.join(),
  );
}

/** Changes the settings by the source of an object's fields, as the options page does. */
export function changeSettings(session: Session, change: string): Promise<unknown> {
  return evaluateInside(
    session,
    `chrome.storage.sync.get('settings').then(({ settings }) => chrome.storage.sync.set({ settings: { ...settings, ${change} } }))`,
  );
}

/** Puts cards of a page's list away, as the popup does. */
export async function filterList(session: Session, page: Page, wanted: object): Promise<void> {
  const tab = await tabOf(session, page);
  const asked = JSON.stringify({ call: 'filterTab', asked: { tab, filter: wanted } });
  await evaluateInside(session, `chrome.runtime.sendMessage(${asked})`);
  await page.bringToFront();
}
