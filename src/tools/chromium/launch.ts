import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { installedChromium } from './install.ts';
import { until } from './until.ts';

/** Keeps Chromium from its own errands (updates, accounts, metrics); a port nobody listens on takes the rest. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--gcm-checkin-url=http://127.0.0.1:9/',
  '--gcm-registration-url=http://127.0.0.1:9/',
];

/** A screen that lets the popup be as large as it asks to be; headless Chromium's own holds 800 × 510. */
const SCREEN = '--screen-info={1600x1200}';

/** Chromium with the extension in it. */
export interface Chromium {
  readonly context: BrowserContext;
  /** Speaks to the whole browser, where the popup can be reached. */
  readonly browser: CDPSession;
  /** The extension's id, its host in `chrome-extension://`. */
  readonly id: string;
  readonly close: () => Promise<void>;
}

/** Playwright's own switch, with which no page is kept for the person to come back to. */
const KEEPS_NO_PAGES = '--disable-back-forward-cache';

/** How Chromium is started beyond the ordinary: in a window, keeping pages that were left, with more switches. */
export interface Launch {
  readonly headless?: boolean;
  readonly keepsPages?: boolean;
  readonly args?: readonly string[];
}

/** Starts Chromium in a new profile with the extension of a folder (null: without any). */
export async function launchContext(
  folder: string | null,
  { headless = true, keepsPages = false, args = [] }: Launch = {},
): Promise<BrowserContext> {
  const loading =
    folder === null ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext('', {
    executablePath: installedChromium(),
    headless,
    ignoreDefaultArgs: keepsPages ? [KEEPS_NO_PAGES] : [],
    args: [...sandbox, ...loading, ...QUIET, ...(headless ? [SCREEN] : []), ...args],
    viewport: headless ? { width: 1280, height: 900 } : null,
  });
}

/**
 * Starts Chromium with the built extension of a folder, and waits for the welcome page that opens on first install:
 * until then it could take the place of a page that is looked at.
 */
export async function launchExtension(folder: string, launch: Launch = {}): Promise<Chromium> {
  const context = await launchContext(folder, launch);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('Chromium ended while it was starting.');
  const id = new URL(worker.url()).host;
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  await until('the welcome page', async () => context.pages().some((page) => isOurs(page.url())));
  return { context, browser, id, close: () => context.close() };
}
