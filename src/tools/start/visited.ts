import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { greenhousePage } from '../samples/html.ts';
import { POSTINGS } from '../samples/postings.ts';

/** Where the project's own posting is shown: under the address of a board, which never gets to see the request. */
const SAMPLE_URL = 'https://job-boards.greenhouse.io/floeinstruments/jobs/4012345';

/** A page to visit, and whether it is the project's own, on a board that can be turned on. */
export interface Visited {
  readonly url: string;
  readonly isSample: boolean;
}

/**
 * What the person wants to see: an address, a saved page, or (null) the project's own posting, which is served to
 * this browser alone. Throws an Error for what is neither.
 */
export async function visited(wish: string | null, context: BrowserContext): Promise<Visited> {
  if (wish === null) {
    const body = greenhousePage(POSTINGS.mismatch);
    await context.route('https://*.greenhouse.io/**', (route) =>
      route.request().url() === SAMPLE_URL
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    return { url: SAMPLE_URL, isSample: true };
  }
  if (existsSync(wish)) return { url: pathToFileURL(resolve(wish)).href, isSample: false };
  if (URL.canParse(wish)) return { url: wish, isSample: false };
  throw new Error(`“${wish}” is neither a file nor an address.`);
}
