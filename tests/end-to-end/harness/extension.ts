import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { grant } from '../../../src/tools/chromium/grant.ts';
import { type Popup, reached } from '../../../src/tools/chromium/popup.ts';
import { until } from '../../../src/tools/chromium/until.ts';
import { DIST, type Session } from './session.ts';

const Manifest = z.object({
  action: z.object({ default_popup: z.string() }),
  options_ui: z.object({ page: z.string() }),
  side_panel: z.object({ default_path: z.string() }),
  optional_host_permissions: z.array(z.string()),
});

/** The manifest as it was built. */
export const MANIFEST = Manifest.parse(JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')));

/** The browser's number of a page's tab. Brings the page to the front. */
export async function tabOf(session: Session, page: Page): Promise<number> {
  const inside = await session.own(MANIFEST.options_ui.page);
  await page.bringToFront();
  const tab = await inside.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
  await inside.close();
  return z.parse(z.number(), tab);
}

/** The popup of a page, opened as a tab of its own, where it can be watched while the page changes. */
export async function popupAsTab(session: Session, page: Page): Promise<Page> {
  const tab = await tabOf(session, page);
  return session.own(`${MANIFEST.action.default_popup}?tab=${tab}`);
}

/** The side panel of a page, opened as a tab of its own. */
export async function panelAsTab(session: Session, page: Page): Promise<Page> {
  const tab = await tabOf(session, page);
  return session.own(`${MANIFEST.side_panel.default_path}?tab=${tab}`);
}

/** The real side panel, opened from the popup over a page, as a person does. */
export async function openPanel(session: Session, page: Page): Promise<Popup> {
  const popup = await session.press(page);
  await popup.click('Open beside the page');
  return reached(session, 'panel');
}

/** Evaluates an expression with the extension's own rights. */
export async function evaluateInside(session: Session, expression: string): Promise<unknown> {
  const inside = await session.own(MANIFEST.options_ui.page);
  const value = await inside.evaluate(expression);
  await inside.close();
  return value;
}

/** Turns the board of a page on, as a person does in the popup; the browser's prompt is answered beforehand. */
export async function turnOn(session: Session, page: Page, origins: readonly string[]): Promise<void> {
  await grant(session, origins);
  const popup = await session.press(page);
  await popup.click('Turn on');
  await until('the board to be on', async () => {
    const all = await evaluateInside(session, 'chrome.scripting.getRegisteredContentScripts()');
    return Array.isArray(all) && all.length > 0;
  });
  await popup.close();
}

/** The toolbar's badge on a page: its words. */
export async function badgeOn(session: Session, page: Page): Promise<string> {
  const tabId = await tabOf(session, page);
  return String(await evaluateInside(session, `chrome.action.getBadgeText({ tabId: ${tabId} })`));
}

/** Stops the extension's worker, as the browser does whenever it likes. An event may start it again at once. */
export async function stopWorker({ context, id }: Session): Promise<void> {
  // Through a page that is open already: a new one would take the focus, which closes the popup.
  const [page] = context.pages();
  if (page === undefined) throw new Error('No page is open to stop the worker through.');
  const remote = await context.newCDPSession(page);
  let stopped = false;
  remote.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const ours = ({ scriptURL }: { scriptURL: string }) => scriptURL.startsWith(`chrome-extension://${id}/`);
    // One that a later one has replaced has long stopped.
    const current = versions.filter((version) => ours(version) && version.status !== 'redundant');
    stopped ||= current.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await remote.send('ServiceWorker.enable');
  await until('the worker to be stopped', async () => {
    if (!stopped) await remote.send('ServiceWorker.stopAllWorkers');
    return stopped;
  });
  await remote.detach();
}

/** Turns the whole extension off or on, as a person does on Chromium's page of extensions. */
export async function setEnabled({ context, id }: Session, on: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`);
  await page.close();
}

/** Loads the whole extension again, as an update does. Chromium lets only developers do that with a folder. */
export async function loadAgain({ context, id }: Session): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true });
  })()`);
  await page.close();
}
