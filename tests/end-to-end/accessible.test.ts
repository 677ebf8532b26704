import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { careerPage } from '../../src/tools/samples/html.ts';
import { THREAD, thread } from '../../src/tools/samples/list.ts';
import { POSTINGS } from '../../src/tools/samples/postings.ts';
import { MANIFEST, panelAsTab, popupAsTab } from './harness/extension.ts';
import { type Session, startSession } from './harness/session.ts';
import { EXPERIENCE, profile, TOP, URL } from './pages/profile.ts';

const WELCOME = 'src/entries/welcome/welcome.html';
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360];

let session: Session;

beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** What axe calls serious or critical, in both colour schemes, wide and narrow. */
async function serious(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of SCHEMES)
    for (const width of WIDTHS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      for (const { id, impact, nodes } of violations)
        if (impact === 'serious' || impact === 'critical')
          found.push(`${colorScheme} ${width}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
    }
  return found;
}

/** Whether a page, or a part of it, can be scrolled sideways at a width. */
async function scrollsSideways(page: Page, width: number): Promise<boolean> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.columns, .column, .still, .listing')].some(
      (part) => part.scrollWidth > part.clientWidth,
    ),
  );
}

describe('axe finds nothing serious, light and dark, wide and narrow,', () => {
  it.each(['mismatch', 'cant-tell'] as const)('in the popup with a verdict: %s', async (standing) => {
    const page = await session.show(`https://seen.example/${standing}`, careerPage(POSTINGS[standing]));
    const real = await session.press(page);
    await real.shows(POSTINGS[standing].company);
    await real.close();
    const popup = await popupAsTab(session, page);
    await popup.getByText(POSTINGS[standing].company).first().waitFor();
    expect(await serious(popup)).toEqual([]);
    expect(await scrollsSideways(popup, 320)).toBe(false);
  });

  it('in the side panel, with a verdict and beside an unread page', async () => {
    const page = await session.show('https://seen.example/panel', careerPage(POSTINGS.inflated));
    const panel = await panelAsTab(session, page);
    await panel.getByText('Click the icon to read this page.').waitFor();
    expect(await serious(panel)).toEqual([]);
    expect(await scrollsSideways(panel, 320)).toBe(false);
    const real = await session.press(page);
    await real.shows(POSTINGS.inflated.company);
    await real.close();
    await panel.getByText(POSTINGS.inflated.company).first().waitFor();
    expect(await serious(panel)).toEqual([]);
    expect(await scrollsSideways(panel, 320)).toBe(false);
  });

  it('in the popup of a list, also where some of it is put away', async () => {
    const page = await session.show(THREAD, thread(Object.values(POSTINGS)));
    const real = await session.press(page);
    await real.shows('6 postings');
    await real.close();
    const popup = await popupAsTab(session, page);
    await popup.getByText('6 postings').waitFor();
    expect(await serious(popup)).toEqual([]);
    await popup.getByRole('button', { name: /^Warnings/ }).click();
    await popup.getByText('2 put away').waitFor();
    expect(await serious(popup)).toEqual([]);
    expect(await scrollsSideways(popup, 320)).toBe(false);
  });

  it('in the popup of a profile', async () => {
    const page = await session.show(URL, profile(TOP, EXPERIENCE));
    const real = await session.press(page);
    await real.shows('Kelp');
    await real.close();
    const popup = await popupAsTab(session, page);
    await popup.getByText('Kelp').first().waitFor();
    expect(await serious(popup)).toEqual([]);
    expect(await scrollsSideways(popup, 320)).toBe(false);
  });

  it('in the popup of a profile beside a pinned posting, with the pins unfolded', async () => {
    const { company } = POSTINGS.honest;
    const posting = await session.show('https://seen.example/pinned', careerPage(POSTINGS.honest));
    const pinning = await session.press(posting);
    await pinning.shows(company);
    await pinning.click('Pin');
    await pinning.shows('Pinned 1');
    await pinning.close();
    const page = await session.show(URL, profile(TOP, EXPERIENCE));
    const real = await session.press(page);
    await real.shows('Worth talking about');
    await real.close();
    const popup = await popupAsTab(session, page);
    await popup.getByText('Worth talking about').waitFor();
    await popup.getByRole('button', { name: 'Pinned 1' }).click();
    expect(await serious(popup)).toEqual([]);
    expect(await scrollsSideways(popup, 320)).toBe(false);
    await popup.close();
    const options = await session.own(MANIFEST.options_ui.page);
    await options.getByText('Stays until you unpin it').waitFor();
    expect(await serious(options)).toEqual([]);
  });

  it('in the popup of a page that can’t be read', async () => {
    const page = await session.context.newPage();
    await page.goto('chrome://version');
    const popup = await popupAsTab(session, page);
    await popup.getByRole('textbox').waitFor();
    expect(await serious(popup)).toEqual([]);
  });

  it('in the options', async () => {
    const options = await session.own(MANIFEST.options_ui.page);
    await options.getByText('LinkedIn').first().waitFor();
    expect(await serious(options)).toEqual([]);
    expect(await scrollsSideways(options, 320)).toBe(false);
  });

  it('in the welcome', async () => {
    const welcome = await session.own(WELCOME);
    await welcome.getByText('A title is a claim.').waitFor();
    expect(await serious(welcome)).toEqual([]);
    expect(await scrollsSideways(welcome, 320)).toBe(false);
  });
});
