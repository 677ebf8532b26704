import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, type Launch, launchExtension } from '../../../src/tools/chromium/launch.ts';
import { openPopup, type Popup } from '../../../src/tools/chromium/popup.ts';
import { type Content, type Site, siteFor } from './site.ts';

/** The built extension. */
export const DIST = resolve('dist/chrome');

/** Chromium with the built extension and our own internet. */
export interface Session extends Chromium {
  readonly site: Site;
  /** What pages wrote into their console as warning or error, and what they threw. */
  readonly complaints: string[];
  /** Opens a page of ours in a new tab. */
  readonly show: (url: string, content: Content) => Promise<Page>;
  /** Presses the toolbar's button over a page. */
  readonly press: (page: Page) => Promise<Popup>;
  /** Opens one of the extension's own pages in a tab ("src/entries/options/options.html"). */
  readonly own: (path: string) => Promise<Page>;
}

/** Starts Chromium with the built extension. Throws where nothing was built. */
export async function startSession(launch: Launch = {}): Promise<Session> {
  if (!existsSync(DIST)) throw new Error('There is no dist/chrome: run `npm run build` first.');
  const chromium = await launchExtension(DIST, launch);
  const site = await siteFor(chromium.context);
  const complaints: string[] = [];
  const show = async (url: string, content: Content) => {
    site.put(url, content);
    const page = await chromium.context.newPage();
    page.on('pageerror', (error) => complaints.push(`${url}: ${error.message}`));
    page.on('console', (message) => {
      const isQuiet = !['warning', 'error'].includes(message.type());
      if (!isQuiet) complaints.push(`${url}: ${message.text()}`);
    });
    await page.goto(url);
    return page;
  };
  const own = async (path: string) => {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.id}/${path}`);
    return page;
  };
  return { ...chromium, site, complaints, show, own, press: (page) => openPopup(chromium, page) };
}
