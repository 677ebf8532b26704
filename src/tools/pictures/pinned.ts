import type { Page } from 'playwright-core';
import type { Chromium } from '../chromium/launch.ts';
import { careerPage } from '../samples/html.ts';
import { POSTINGS } from '../samples/postings.ts';
import { personPage } from '../samples/profile.ts';
import { NARROW, type Photographer, POPUP, WINDOW } from './photographer.ts';
import { OPTIONS_PAGE, own, popupOver } from './scenes.ts';

/** Shows a profile alone, then beside a pinned posting, and what is pinned. */
export async function pinnedScenes(chromium: Chromium, photograph: Photographer): Promise<void> {
  const profile = () => popupOver(chromium, 'person', personPage(), 'The stated work is mostly');
  await shown(await profile(), (popup) => photograph(popup, 'profile', POPUP));
  for (const standing of ['mismatch', 'honest'] as const) {
    const posting = POSTINGS[standing];
    const popup = await popupOver(chromium, standing, careerPage(posting), posting.company);
    await shown(popup, (page) => press(page, 'Pin'));
  }
  await shown(await profile(), async (popup) => {
    await photograph(popup, 'profile-beside', POPUP);
    await photograph(popup, 'profile-narrow', NARROW);
    await popup.setViewportSize(POPUP);
    await press(popup, 'Pin');
    await popup.getByRole('button', { name: 'Pinned 3' }).click();
    await photograph(popup, 'profile-pins', POPUP);
  });
  const options = await own(chromium, OPTIONS_PAGE, 'LinkedIn');
  await options.locator('#pins').scrollIntoViewIfNeeded();
  await shown(options, (page) => photograph(page, 'options-pins', WINDOW));
}

/** Does something with a page, then closes it. */
async function shown(page: Page, act: (page: Page) => Promise<void>): Promise<void> {
  await act(page);
  await page.close();
}

async function press(popup: Page, name: string): Promise<void> {
  await popup.getByRole('button', { name, exact: true }).click();
  await popup.getByRole('button', { name: 'Unpin', exact: true }).waitFor();
}
