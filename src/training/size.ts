import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { GROUPS } from '../signals/groups.ts';
import { HEADINGS } from '../signals/headings.ts';
import { SIGNALS } from '../signals/index.ts';
import { BY_LANGUAGE } from '../signals/translations.ts';
import { SHARED } from '../signals/translations-shared.ts';
import { WORDINGS } from '../signals/wording.ts';

const MODEL = fileURLToPath(new URL('../classifier/model.json', import.meta.url));

/**
 * Bytes, gzipped at the highest level, of what ships to judge by: the model, and the signals, groups, headings,
 * translations and wordings without their example sentences, which the build drops.
 */
export function shippedBytes(): number {
  const signals = SIGNALS.map(({ work, signals: all }) => ({
    work,
    signals: all.map(({ like: _, not: __, ...signal }) => signal),
  }));
  const data = JSON.stringify({ signals, GROUPS, HEADINGS, SHARED, BY_LANGUAGE, WORDINGS });
  return gzipSync(readFileSync(MODEL, 'utf8') + data, { level: 9 }).length;
}
