import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which distributions install Chromium. Branded Chrome no longer loads extensions from a folder. */
const NAMES = ['chromium', 'chromium-browser'];

/**
 * The path of Chromium, installed from Debian's packages first where it is missing (as root, or with a sudo that asks
 * for no password). Throws an Error that says what to do where that is not possible.
 */
export function installedChromium(): string {
  const found = chromiumPath() ?? (installChromium() ? chromiumPath() : null);
  if (found !== null) return found;
  throw new Error('Chromium is missing. Install it, on Debian: sudo apt-get install chromium');
}

function chromiumPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installChromium(): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const apt = (...words: string[]) => {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...words];
    return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  };
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium');
}
