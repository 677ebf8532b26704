import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Chromium } from './launch.ts';
import { attach, type Remote } from './remote.ts';
import { until } from './until.ts';

/** The extension's popup, open over a page as the toolbar's button opens it, or its side panel. */
export interface Popup {
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** The words it shows. */
  readonly text: () => Promise<string>;
  /** Waits until its words hold a string or match a pattern, and gives them. */
  readonly shows: (words: string | RegExp) => Promise<string>;
  /** Clicks as a person does, on the middle of the first button, link or summary that can be pressed and whose words hold a string. */
  readonly click: (words: string) => Promise<void>;
  /** Writes into the box for a text, once there is one. */
  readonly write: (text: string) => Promise<void>;
  /** A PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

const Image = z.object({ data: z.string() });
const Point = z.nullable(z.object({ x: z.number(), y: z.number() }));

/** Presses the toolbar's button over a page. This is the click that grants `activeTab`. */
export async function openPopup(chromium: Chromium, page: Page): Promise<Popup> {
  await page.bringToFront();
  await chromium.browser.send('Extensions.triggerAction', {
    id: chromium.id,
    targetId: await tabOf(chromium, page),
  });
  return reached(chromium, 'popup');
}

/** The extension's popup or side panel, once it is open. */
export async function reached(chromium: Chromium, name: 'popup' | 'panel'): Promise<Popup> {
  const targetId = await until(`the ${name}`, () => targetOf(chromium, name));
  const remote = await attach(chromium.browser, targetId);
  const text = async () => String(await remote.evaluate('document.body?.innerText ?? ""'));
  return {
    evaluate: remote.evaluate,
    text,
    shows: (words) => shows(text, words),
    click: (words) => click(remote, words),
    write: (written) => write(remote, written),
    screenshot: async () => {
      const { data } = Image.parse(await remote.send('Page.captureScreenshot', { format: 'png' }));
      return Buffer.from(data, 'base64');
    },
    close: () => close(chromium, name, targetId),
  };
}

async function tabOf({ browser }: Chromium, page: Page): Promise<string> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`);
  return tab.targetId;
}

async function targetOf({ browser, id }: Chromium, name: string): Promise<string | null> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'page' }] });
  const surface = new RegExp(`^chrome-extension://${id}/[^?]*${name}[^?]*\\.html$`);
  return targetInfos.find(({ url }) => surface.test(url))?.targetId ?? null;
}

/** A popup also closes by itself, when something else gets the focus: that it is gone already is no error. */
async function close(chromium: Chromium, name: string, targetId: string): Promise<void> {
  await until(`the ${name} to close`, async () => {
    if ((await targetOf(chromium, name)) === null) return true;
    await chromium.browser.send('Target.closeTarget', { targetId }).catch((error: Error) => {
      if (!error.message.includes('No target')) throw error;
    });
    return false;
  });
}

async function shows(text: () => Promise<string>, words: string | RegExp): Promise<string> {
  let last = '';
  try {
    return await until(`“${words}”`, async () => {
      last = await text();
      return (typeof words === 'string' ? last.includes(words) : words.test(last)) && last;
    });
  } catch (error) {
    throw new Error(`It does not show “${words}”, but:\n${last}`, { cause: error });
  }
}

async function write(remote: Remote, text: string): Promise<void> {
  const focus = `(() => {
    const box = document.querySelector('textarea');
    box?.focus();
    return box !== null && document.activeElement === box;
  })()`;
  await until('a box to write into', async () => (await remote.evaluate(focus)) === true);
  await remote.send('Input.insertText', { text });
}

async function click(remote: Remote, words: string): Promise<void> {
  // What still moves is not pressed yet: a press goes to a place, whatever stands there by then.
  const place = `(async () => {
    const boxOf = () => {
      const all = [...document.querySelectorAll('button, a, summary')];
      const one = all.find((it) => !it.disabled && (it.textContent + (it.ariaLabel ?? '')).includes(${JSON.stringify(words)}));
      one?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return one?.getBoundingClientRect();
    };
    const box = boxOf();
    await new Promise((done) => setTimeout(done, 150));
    const now = boxOf();
    const stays = box && now && box.x === now.x && box.y === now.y;
    return stays ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  })()`;
  const point = await until(`a button “${words}”`, async () => Point.parse(await remote.evaluate(place)));
  for (const type of ['mousePressed', 'mouseReleased']) {
    await remote.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
  }
}
