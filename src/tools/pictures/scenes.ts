import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Chromium } from '../chromium/launch.ts';
import { openPopup } from '../chromium/popup.ts';
import { careerPage, page as document } from '../samples/html.ts';
import { THREAD, thread } from '../samples/list.ts';
import { POSTINGS } from '../samples/postings.ts';
import { NARROW, PANEL, type Photographer, POPUP, STATE, WINDOW } from './photographer.ts';

/** Under the popup's strip, in pixels. */
const HAIRLINE = 1;

const POPUP_PAGE = 'src/entries/popup/popup.html';
const PANEL_PAGE = 'src/entries/panel/panel.html';
/** The options, by their path in the extension. */
export const OPTIONS_PAGE = 'src/entries/options/options.html';
const WELCOME_PAGE = 'src/entries/welcome/welcome.html';

/** Shows all that the extension can show, and has a picture taken of each. */
export async function scenes(chromium: Chromium, photograph: Photographer): Promise<void> {
  for (const [standing, posting] of Object.entries(POSTINGS)) {
    const popup = await popupOver(chromium, standing, careerPage(posting), posting.company);
    await photograph(popup, `popup-${standing}`, POPUP);
    if (standing === 'mismatch') {
      await popup
        .getByRole('button', { name: /^All \d+ lines$/ })
        .last()
        .click();
      await photograph(popup, 'popup-lines', POPUP);
      await photograph(popup, 'popup-narrow', NARROW);
    }
    await popup.close();
  }
  await panels(chromium, photograph);
  await lists(chromium, photograph);
  const nothing = document('Tide table', '<main><h1>Tide table</h1><p>High water at noon.</p></main>');
  const states = {
    nothing: await popupOver(chromium, 'tide', nothing, 'No job posting'),
    unreadable: await unreadable(chromium),
  };
  for (const [state, popup] of Object.entries(states))
    await photograph(popup, `popup-${state}`, await stateSize(popup));
  await photograph(await own(chromium, WELCOME_PAGE, 'A title is a claim.'), 'welcome', WINDOW);
  await photograph(await own(chromium, WELCOME_PAGE, 'A title is a claim.'), 'welcome-narrow', NARROW);
  await photograph(await own(chromium, OPTIONS_PAGE, 'LinkedIn'), 'options', WINDOW);
}

/** The size that the popup takes where there is no verdict. */
async function stateSize(popup: Page): Promise<typeof POPUP> {
  const { width } = STATE;
  await popup.setViewportSize(STATE);
  const heights = await popup
    .locator('.strip, .state')
    .evaluateAll((all) => all.map((part) => part.clientHeight));
  return { width, height: heights.reduce((sum, height) => sum + height, HAIRLINE) };
}

/** The side panel, opened as a tab: beside a page that nobody clicked on, and beside a posting. */
async function panels(chromium: Chromium, photograph: Photographer): Promise<void> {
  const unread = await own(chromium, `${PANEL_PAGE}?tab=-1`, 'Click the icon');
  const page = await opened(chromium, 'beside', careerPage(POSTINGS.mismatch));
  const tab = await tabRead(chromium, page, POSTINGS.mismatch.company);
  const verdict = await own(chromium, `${PANEL_PAGE}?tab=${tab}`, POSTINGS.mismatch.company);
  await photograph(verdict, 'panel', PANEL);
  await photograph(unread, 'panel-unread', PANEL);
}

/** A list of postings in the popup, and in the side panel with its warnings put away. */
export async function lists(chromium: Chromium, photograph: Photographer): Promise<void> {
  const postings = Object.values(POSTINGS);
  const list = await opened(chromium, THREAD, thread(postings));
  const tab = await tabRead(chromium, list, 'postings');
  await photograph(await own(chromium, `${POPUP_PAGE}?tab=${tab}`, 'postings'), 'popup-list', POPUP);
  const panel = await own(chromium, `${PANEL_PAGE}?tab=${tab}`, 'postings');
  await panel.getByRole('button', { name: /^Warnings/ }).click();
  await panel.getByText('put away').waitFor();
  await photograph(panel, 'panel-list', PANEL);
}

/** The popup as a tab of its own over a page, after a click on the toolbar's button has read it. */
export async function popupOver(
  chromium: Chromium,
  name: string,
  html: string,
  words: string,
): Promise<Page> {
  return popupAsTab(chromium, await opened(chromium, name, html), words);
}

async function opened(chromium: Chromium, name: string, html: string): Promise<Page> {
  const url = new URL(name, 'https://careers.example/').href;
  const page = await chromium.context.newPage();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(url);
  return page;
}

async function unreadable(chromium: Chromium): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://version');
  return popupAsTab(chromium, page, 'does not let its text be read');
}

async function popupAsTab(chromium: Chromium, page: Page, words: string): Promise<Page> {
  return own(chromium, `${POPUP_PAGE}?tab=${await tabRead(chromium, page, words)}`, words);
}

/** The number of a page's tab, after a click on the toolbar's button has read it. */
async function tabRead(chromium: Chromium, page: Page, words: string): Promise<number | undefined> {
  const real = await openPopup(chromium, page);
  await real.shows(words);
  const [tab] = z.parse(
    z.array(z.number()),
    await real.evaluate('chrome.tabs.query({ active: true }).then((tabs) => tabs.map((tab) => tab.id))'),
  );
  await real.close();
  return tab;
}

/** A page of ours in a tab of its own, once it shows some words. */
export async function own({ context, id }: Chromium, path: string, words: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  await page.getByText(words).first().waitFor();
  return page;
}
