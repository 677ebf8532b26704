import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/chromium/until.ts';
import { careerPage } from '../../src/tools/samples/html.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { type Session, startSession } from './harness/session.ts';

const QUOTE = 'neural network architectures';
/** The stroke of building, for light and for dark ground. */
const STROKE = { light: 'rgb(156, 59, 8)', dark: 'rgb(233, 134, 64)' };

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.site.strays).toEqual([]);
});

/** The colour of the stroke under the marked line; null while none is marked and its style is there. */
function stroke(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [name] = CSS.highlights.keys();
    if (name === undefined) return null;
    const style = getComputedStyle(globalThis.document.body, `::highlight(${name})`);
    return style.textDecorationLine === 'underline' ? style.textDecorationColor : null;
  });
}

/** Clicks a quote in the popup over a page and gives the colour in which the page shows the line. */
async function markedIn(page: Page): Promise<string> {
  const popup = await session.press(page);
  await popup.shows('Mismatch');
  const marked = until('the mark', () => stroke(page));
  await popup.click(QUOTE);
  const colour = await marked;
  await popup.close();
  return colour;
}

describe('a line that is marked in the page', () => {
  it.each([
    ['light', 'white', 'dark'],
    ['dark', '#111', 'light'],
  ] as const)(
    'has the colours for %s ground where the page is %s under a %s system',
    async (ground, background, colorScheme) => {
      const html = careerPage(POSTINGS.mismatch).replace(
        'body{',
        `body{background:${background};color:gray;`,
      );
      const page = await session.show(`https://ground.example/${ground}`, html);
      await page.emulateMedia({ colorScheme });
      expect(await markedIn(page)).toBe(STROKE[ground]);
      await page.close();
    },
  );

  it('is marked also where the page’s own policy allows nothing', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const html = careerPage(POSTINGS.mismatch)
      .replace(/<link[^>]*>/, policy)
      .replace(/<style>.*?<\/style>/, '');
    const page = await session.show('https://strict.example/job', html);
    const before = await page.content();
    expect(await markedIn(page)).toBe(STROKE.light);
    await until('the mark to leave', async () => (await stroke(page)) === null);
    expect(await page.content()).toBe(before);
    await page.close();
  });
});
