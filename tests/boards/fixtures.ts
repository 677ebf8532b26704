import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface Fixture {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly want: Readonly<Record<string, unknown>>;
}

/** Every `<folder>/<case>.html` with its `<case>.json` under a folder; the page's first line names its address. */
export function fixturesIn(folder: URL): Fixture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => {
      const html = readFileSync(new URL(path, folder), 'utf8');
      const url = /^<!-- (\S+) -->/.exec(html)?.[1];
      if (url === undefined) throw new Error(`${path}: its first line must be <!-- https://address -->`);
      const want: unknown = JSON.parse(readFileSync(new URL(path.replace(/html$/, 'json'), folder), 'utf8'));
      return { name: path.replace(/\.html$/, ''), url, html, want: want as Fixture['want'] };
    });
}

/** A page as a browser would have it, with no scripts run and nothing loaded. */
export function pageOf(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
