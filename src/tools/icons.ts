import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** The mark on its tile; at 16 px one whose bar, cord and bob lie on whole pixels. */
const TILE = 'M3 2.5h10v2.3H8.65v3L10.6 10 8 13.8 5.4 10l1.95-2.2v-3H3z';
const TILE_16 = 'M3 3h10v2H9v3l2 2-3 4-3-4 2-2V5H3z';

function drawing(size: number): string {
  const shape = size === 16 ? TILE_16 : TILE;
  return `<style>body{margin:0}svg{display:block}</style>
    <svg width="${size}" height="${size}" viewBox="0 0 16 16">
      <rect width="16" height="16" rx="3.5" fill="#171B1F"/><path fill="#FFF" d="${shape}"/>
    </svg>`;
}

/** Draws the icons of the toolbar into public/icons. Takes the path of Chromium as its argument. */
async function drawIcons(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(drawing(size));
    await writeFile(`public/icons/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await drawIcons(process.argv[2] ?? '/usr/bin/chromium');
