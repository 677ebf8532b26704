import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { contentTypeOf } from '../reader/encoding.ts';
import { read } from '../reader/read.ts';
import { type Saved, savedPages } from './pages/expected.ts';
import { type Finding, hold } from './pages/hold.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '../shared/pages' } } });
const pages = savedPages(values.pages);
if (pages === null) {
  console.error(`There are no saved pages in ${values.pages}; say where with --pages FOLDER.`);
  process.exitCode = 2;
} else {
  report(pages);
}

function report(saved: readonly Saved[]): void {
  const findings = saved.flatMap((one) => {
    const found = findingsOf(one);
    const missed = [...new Set(found.filter((it) => !it.found).map((it) => it.field))];
    if (missed.length > 0) console.log(`${one.file}: not ${missed.join(', ')}`);
    return found;
  });
  const fields = [...new Set(findings.map(({ field }) => field))];
  for (const field of fields) {
    const all = findings.filter((it) => it.field === field);
    console.log(`${field}: ${all.filter((it) => it.found).length} of ${all.length}`);
  }
}

function findingsOf({ file, url, expected }: Saved): Finding[] {
  const bytes = readFileSync(file);
  const virtualConsole = new VirtualConsole();
  const dom = new JSDOM(bytes, { url, contentType: contentTypeOf(bytes), virtualConsole });
  const findings = hold(read(dom.window.document, url), expected);
  dom.window.close();
  return findings;
}
