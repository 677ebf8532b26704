import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { small } from './small.ts';

/** Size of the popup in CSS pixels. */
export const POPUP = { width: 780, height: 600 };

/** The popup without a verdict, as wide as it makes itself, and as high as it may be. */
export const STATE = { width: 480, height: 600 };

/** One column, as on a phone. */
export const NARROW = { width: 360, height: 1400 };

/** The side panel at the least width that Chromium allows. */
export const PANEL = { width: 320, height: 900 };

/** The window of a whole page of ours. */
export const WINDOW = { width: 1376, height: 900 };

/** Takes pictures of a page at a size, light and dark: `NAME-light.png`, `NAME-dark.png`. */
export type Photographer = (page: Page, name: string, size: typeof POPUP) => Promise<void>;

/** A photographer that puts its pictures into a folder. */
export function photographer(folder: string): Photographer {
  return async (page, name, size) => {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      writeFileSync(join(folder, `${name}-${colorScheme}.png`), small(await page.screenshot()));
    }
    console.log(name);
  };
}
