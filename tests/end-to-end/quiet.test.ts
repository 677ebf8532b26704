import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchContext } from '../../src/tools/chromium/launch.ts';
import { careerPage, linkedinPage } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { countingProxy } from './harness/counting-proxy.ts';
import { MANIFEST, turnOn } from './harness/extension.ts';
import { startSession } from './harness/session.ts';
import { siteFor } from './harness/site.ts';

const UNKNOWN = 'https://careers.quiet.example/jobs/1';
const KNOWN = 'https://www.linkedin.com/jobs/view/4100000011/';
const FIXTURES = [UNKNOWN, KNOWN].map((url) => `CONNECT ${new URL(url).host}:443`);

/** What two visits ask of the network in a browser without the extension. */
async function askedWithout(): Promise<string[]> {
  const proxy = await countingProxy();
  const context: BrowserContext = await launchContext(null, { args: [`--proxy-server=${proxy.address}`] });
  const site = await siteFor(context);
  for (const [url, content] of contents()) {
    site.put(url, content);
    const page = await context.newPage();
    await page.goto(url);
  }
  await context.close();
  proxy.close();
  return proxy.asked;
}

function contents(): (readonly [string, string])[] {
  return [
    [UNKNOWN, careerPage(POSTINGS.honest)],
    [KNOWN, linkedinPage(POSTINGS.mismatch)],
  ];
}

describe('no request', () => {
  it('leaves the browser that would not leave it without the extension', async () => {
    const control = await askedWithout();
    const proxy = await countingProxy();
    const session = await startSession({ args: [`--proxy-server=${proxy.address}`] });
    const page = await session.show(UNKNOWN, careerPage(POSTINGS.honest));
    const popup = await session.press(page);
    await popup.shows('Honest');
    await popup.click('Copy table');
    await popup.shows('Copied');
    await popup.close();
    const board = await session.show(KNOWN, linkedinPage(POSTINGS.mismatch));
    await turnOn(session, board, ['https://www.linkedin.com/*', 'https://*.linkedin.com/*']);
    await session.own(MANIFEST.options_ui.page);
    await session.own('src/entries/welcome/welcome.html');
    await session.close();
    proxy.close();
    expect(session.site.strays).toEqual([]);
    const usual = new Set([...control, ...FIXTURES]);
    expect(proxy.asked.filter((request) => !usual.has(request))).toEqual([]);
  });

  it('goes unseen: a page of the extension that asked for one would be counted', async () => {
    const proxy = await countingProxy();
    const context = await launchContext(null, { args: [`--proxy-server=${proxy.address}`] });
    const page = await context.newPage();
    await page.goto('http://leak.example/').catch((error: Error) => expect(error.message).toContain('net::'));
    await context.close();
    proxy.close();
    expect(proxy.asked).toContain('GET http://leak.example/');
  });
});
