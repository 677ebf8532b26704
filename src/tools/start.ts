import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { grant } from './chromium/grant.ts';
import { type Chromium, launchExtension } from './chromium/launch.ts';
import { openPopup } from './chromium/popup.ts';
import { TELL, Told, toldWords } from './start/told.ts';
import { visited } from './start/visited.ts';

const DIST = resolve('dist/chrome');
const PICTURE = resolve('dist/popup.png');

/** What the popup shows once it has an answer. */
const ANSWERED =
  /Honest|Vague|Mismatch|Inflated|Undersold|Can’t tell|No job posting|which a click can’t|does not let|has changed|failed|stated work|what was done|been loaded/;

const hasDisplay = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  await start(process.argv[2] ?? null);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(wish: string | null): Promise<void> {
  const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 2, 2] });
  if (built.status !== 0) throw new Error('The build failed; see above.');
  const chromium = await launchExtension(DIST, { headless: !hasDisplay });
  try {
    await show(chromium, wish);
    if (!hasDisplay) return;
    console.log('\nThe browser stays open; close it to end.');
    await chromium.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await chromium.close();
  }
}

async function show(chromium: Chromium, wish: string | null): Promise<void> {
  const { url, isSample } = await visited(wish, chromium.context);
  const page = await chromium.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
    throw new Error(`${url} can't be opened: ${error.message.split('\n')[0]}`);
  });
  if (isSample) {
    await grant(chromium, ['https://*.greenhouse.io/*']);
    const offer = await openPopup(chromium, page);
    await offer.click('Turn on for this board');
    await offer.shows('Turn off');
    await offer.close();
  }
  const popup = await openPopup(chromium, page);
  await popup.shows(ANSWERED);
  const told = Told.parse(await popup.evaluate(TELL));
  console.log(`${page.url()}\n\n${toldWords(told)}`);
  writeFileSync(PICTURE, await popup.screenshot());
  console.log(`\nThe popup as a picture: ${PICTURE}`);
}
