import { grant } from './grant.ts';
import type { Chromium } from './launch.ts';
import { until } from './until.ts';

/** Turns boards on by their hosts (match patterns), as a person's click on one of our pages does. */
export async function turnOn(chromium: Chromium, ownPage: string, origins: readonly string[]): Promise<void> {
  await grant(chromium, origins);
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/${ownPage}`);
  const remote = await chromium.context.newCDPSession(page);
  const expression = `chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`;
  await remote.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
  await until('the board to be on', () =>
    page.evaluate<boolean>('chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)'),
  );
  await page.close();
}
