import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchExtension } from './chromium/launch.ts';
import { photographer } from './pictures/photographer.ts';
import { pinnedScenes } from './pictures/pinned.ts';
import { scenes } from './pictures/scenes.ts';

/** Where the pictures are kept, for the README and for eyes. */
const FOLDER = resolve('tests/pictures');

mkdirSync(FOLDER, { recursive: true });
const chromium = await launchExtension(resolve('dist/chrome'));
try {
  await scenes(chromium, photographer(FOLDER));
  await pinnedScenes(chromium, photographer(FOLDER));
} finally {
  await chromium.close();
}
