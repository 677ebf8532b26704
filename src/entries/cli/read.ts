import { JSDOM, VirtualConsole } from 'jsdom';
import { contentTypeOf } from '../../reader/encoding.ts';
import { pageJson } from '../../reader/page-json.ts';
import { withProfile } from '../../reader/profile.ts';
import { read } from '../../reader/read.ts';
import { bytesOf, mustBeReadable } from './files.ts';
import { pageForPeople } from './page-for-people.ts';
import type { Streams } from './streams.ts';

interface Asked {
  readonly json: boolean;
  readonly url: string;
  readonly file: string;
}

/** Reads a saved page (its scripts don't run, nothing is fetched). Throws `WrongUse` where the file can't be read. */
export async function* readPage({ json, url, file }: Asked, streams: Streams): AsyncGenerator<string> {
  await mustBeReadable([file]);
  const document = await documentOf(bytesOf(file, streams), url);
  const page = withProfile(read(document, url), document, url);
  yield json ? `${JSON.stringify(pageJson(page))}\n` : pageForPeople(page);
}

async function documentOf(bytes: AsyncIterable<Uint8Array>, url: string): Promise<Document> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  // A console of its own keeps jsdom's remarks on the page's style sheets from standard error.
  const virtualConsole = new VirtualConsole();
  const whole = Buffer.concat(chunks);
  return new JSDOM(whole, { url, contentType: contentTypeOf(whole), virtualConsole }).window.document;
}
