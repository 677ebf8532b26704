import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { boardOf, webAddress } from '../../reader/address.ts';
import { changedFixture, type Fixture, fixtureOf } from './fixture.ts';
import { inventedAddress, namesOf, patternOf } from './naming.ts';
import { type Proposals, propose } from './propose.ts';
import { boardSource, listWith } from './source.ts';

/** Why no board can be made of what was given: a sentence for the person. */
export class Refused extends Error {}

/** What is to be written, all of it or nothing: paths below the project's folder, and their texts. */
export interface Scaffold {
  readonly id: string;
  readonly found: Proposals;
  readonly files: ReadonlyMap<string, string>;
}

const LIST = 'src/boards/index.ts';

/**
 * Makes a board of one saved page of a posting: its file, the list with it, and its first pages to be read by tests.
 * Writes nothing. `root` is the project's folder.
 * @throws Refused for an address that names no posting or is claimed, a page that is missing or shows none.
 */
export function scaffold(root: string, address: string, file: string): Scaffold {
  const url = webAddress(address);
  if (url === null) throw new Refused(`“${address}” is no address of the web: it must begin with https://.`);
  if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
  const claimed = boardOf(address);
  if (claimed !== null) throw new Refused(`${url.hostname} is claimed by the board “${claimed.id}” already.`);
  const pattern = patternOf(url);
  if (pattern === null) throw new Refused('The address names no single posting: give that of one job.');
  const names = namesOf(url);
  const path = `src/boards/${names.id}.ts`;
  if (existsSync(join(root, path))) throw new Refused(`There is a board “${names.id}” already: ${path}.`);
  const page = new JSDOM(readFileSync(file), { url: url.href, virtualConsole: new VirtualConsole() }).window
    .document;
  const found = propose(page);
  if (found.description === null)
    throw new Refused(`${file} shows no posting: no part of it holds a longer text.`);
  const list = readFileSync(join(root, LIST), 'utf8');
  const shown = inventedAddress(url);
  const files = new Map([
    [path, boardSource(names, pattern, found)],
    ...fixtureFiles(names.id, 'posting', fixtureOf(page, shown, names.id, found)),
    ...fixtureFiles(names.id, 'changed', changedFixture(shown)),
    [`tests/boards/fixtures/${names.id}/addresses.json`, addressForms(names.id, pattern, shown)],
    [LIST, listWith(list, names)],
  ]);
  return { id: names.id, found, files };
}

/** The forms of a posting's address that are known from one: itself, and itself with where a person came from. */
function addressForms(id: string, pattern: string, shown: string): string {
  const { origin, pathname, search } = new URL(shown);
  const job = new RegExp(pattern).exec(pathname + search)?.[1] ?? '';
  const followed = `${shown}${search === '' ? '?' : '&'}utm_source=x`;
  const forms = { jobs: { [`${id}:${job}`]: [shown, followed] }, others: [`${origin}/`] };
  return `${JSON.stringify(forms, null, 2)}\n`;
}

function fixtureFiles(id: string, name: string, { html, want }: Fixture): [string, string][] {
  const path = `tests/boards/fixtures/${id}/${name}`;
  return [
    [`${path}.html`, html],
    [`${path}.json`, `${JSON.stringify(want, null, 2)}\n`],
  ];
}
