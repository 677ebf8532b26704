import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../../../src/domain/board.ts';
import { readBoard } from '../../../src/reader/posting.ts';
import { inventedAddress } from '../../../src/tools/new-board/naming.ts';
import { Refused, type Scaffold, scaffold } from '../../../src/tools/new-board/scaffold.ts';
import { told } from '../../../src/tools/new-board/told.ts';
import { writeAll } from '../../../src/tools/new-board/write.ts';
import { pageOf } from '../../boards/fixtures.ts';

const URL_OF_JOB = 'https://www.quay-hire.example/jobs/pierhead/welder-48151';
const REAL = `<!doctype html><html><head><title>Welder at Pierhead</title></head><body>
<nav><a href="/">Quay Hire</a></nav>
<div class="top"><h1 data-testid="job-title">Welder</h1>
<a class="company-name css-1x9f" href="/c/1">Pierhead Docks</a><span class="job-location">Rotterdam</span></div>
<div class="job-description"><p>${'Pierhead mends ships in the old harbour. '.repeat(4)}</p>
<h2>Your work</h2><ul><li>Weld <b>hulls</b> under water, slowly and with great care.</li><li>Paint masts.</li></ul></div>
<footer>Imprint</footer></body></html>`;

let root: string;
let file: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-board-'));
  mkdirSync(join(root, 'src/boards'), { recursive: true });
  cpSync('src/boards/index.ts', join(root, 'src/boards/index.ts'));
  file = join(root, 'page.html');
  writeFileSync(file, REAL);
});
afterEach(() => rmSync(root, { recursive: true }));

const all = (made: Scaffold) => [...made.files.values()].join('\n');
const fixture = ({ files, id }: Scaffold, name: string) =>
  files.get(`tests/boards/fixtures/${id}/${name}`) ?? '';

/** The board that a scaffold's file describes, without its TypeScript. */
function boardIn(made: Scaffold): Board {
  const source = made.files.get(`src/boards/${made.id}.ts`) ?? '';
  return new Function(`return ${source.slice(source.indexOf('= {') + 2).replace(/;\s*$/, '')}`)();
}

describe('a new board', () => {
  it('has its names, hosts and the posting’s id from the address', () => {
    const board = boardIn(scaffold(root, URL_OF_JOB, file));
    expect(board).toMatchObject({ id: 'quay-hire', name: 'Quay Hire', hosts: ['quay-hire.example'] });
    expect(board.origins).toEqual(['https://*.quay-hire.example/*']);
    expect(board.posting[0]?.exec('/jobs/other/ship-cook-777')?.[1]).toBe('777');
  });

  it('reads its own first page as the expectation says', () => {
    const made = scaffold(root, URL_OF_JOB, file);
    const board = boardIn(made);
    const want = JSON.parse(fixture(made, 'posting.json'));
    const address = { board, id: '48151', url: URL_OF_JOB, identity: 'quay-hire:48151' };
    const stated = readBoard(pageOf(fixture(made, 'posting.html'), URL_OF_JOB), address, board);
    if (typeof stated !== 'object') throw new Error(`Nothing was read: ${stated}.`);
    const { title, company, place, blocks } = stated;
    expect({ title, company, place }).toEqual({
      title: want.title,
      company: want.company,
      place: want.place,
    });
    expect([blocks.at(0)?.text, blocks.at(-1)?.text]).toEqual([want.first, want.last]);
    expect(blocks).toHaveLength(4);
    expect(readBoard(pageOf(fixture(made, 'changed.html'), URL_OF_JOB), address, board)).toBe('changed');
  });

  it('finds the text by its length where no name points to it, and a part by the name it has alone', () => {
    const unnamed = REAL.replace('job-description', 'lump')
      .replace('company-name css-1x9f', 'row firm')
      .replace('"job-location"', '"fact fact--place"')
      .replace('</h1>', '</h1><span class="fact">Permanent</span>');
    writeFileSync(file, unnamed);
    const { description, company, place } = scaffold(root, URL_OF_JOB, file).found;
    expect([description, company, place].map((one) => one?.selector)).toEqual([
      '.lump',
      '.row',
      '.fact--place',
    ]);
  });

  it('keeps the form of an address whose last part is a title with a number', () => {
    const { pathname } = new URL(inventedAddress(new URL('https://a.example/jobs/ship-cook-777?ref=x')));
    expect(pathname).toBe('/jobs/lantern-111');
    expect(new URL(inventedAddress(new URL('https://a.example/o/12ab34cd56ef-ship-cook'))).pathname).toBe(
      '/o/11aa11aa11aa-lantern',
    );
  });

  it('tells the forms of its address that are known, which are one job', () => {
    const made = scaffold(root, URL_OF_JOB, file);
    const board = boardIn(made);
    const { jobs, others } = JSON.parse(fixture(made, 'addresses.json'));
    const idIn = (url: string) => board.posting[0]?.exec(new URL(url).pathname + new URL(url).search)?.[1];
    for (const [identity, urls] of Object.entries<string[]>(jobs)) {
      expect(urls).toHaveLength(2);
      for (const url of urls) expect(`quay-hire:${idIn(url)}`).toBe(identity);
    }
    expect(others.map(idIn)).toEqual([undefined]);
  });

  it('carries over no word of the real page', () => {
    const words = REAL.replace(/<[^>]*>/g, ' ').match(/[A-Z]?[a-z]{5,}/g) ?? [];
    const written = [...scaffold(root, URL_OF_JOB, file).files].filter(([path]) =>
      path.endsWith('posting.html'),
    );
    const shown = written.map(([, html]) => html.replace(/<[^>]*>/g, ' ')).join();
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => shown.includes(word))).toEqual([]);
    expect(all(scaffold(root, URL_OF_JOB, file))).not.toContain('Rotterdam');
  });

  it('stands in the list in its place, first and last too', () => {
    for (const [host, before, after] of [
      ['aaa.example', '', 'ashby'],
      ['lodge.example', 'linkedin', 'monster'],
      ['zzz.example', 'ziprecruiter', ''],
    ] as const) {
      const list = scaffold(root, `https://${host}/jobs/1234`, file).files.get('src/boards/index.ts') ?? '';
      const own = host.split('.')[0] ?? '';
      const names = [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
      const at = names.indexOf(own);
      expect([names[at - 1] ?? '', names[at + 1] ?? '']).toEqual([before, after]);
      expect(list).toContain(`import { ${own} } from './${own}.ts';`);
    }
  });

  it('says what was made, what was not found, and what to do next', () => {
    writeFileSync(file, REAL.replace('job-location', 'x1').replace('company-name', 'x2'));
    const words = told(scaffold(root, URL_OF_JOB, file));
    expect(words).toContain('src/boards/quay-hire.ts');
    expect(words).toContain('title: [data-testid=job-title]');
    expect(words).toContain('place: not found');
    expect(words).toContain('npx vitest run tests/boards');
  });

  it.each([
    ['an address of nothing', 'quay', 'page.html', /no address of the web/],
    ['a missing page', URL_OF_JOB, 'gone.html', /There is no file/],
    [
      'an address that is claimed',
      'https://jobs.lever.co/a/1234',
      'page.html',
      /claimed by the board “lever”/,
    ],
    ['a board that is there', 'https://lever.example/jobs/1234', 'page.html', /a board “lever” already/],
    ['the address of a whole site', 'https://quay-hire.example/', 'page.html', /names no single posting/],
    ['a page without a posting', URL_OF_JOB, 'empty.html', /shows no posting/],
  ])('is refused in a sentence for %s', (_, url, name, sentence) => {
    writeFileSync(join(root, 'src/boards/lever.ts'), '');
    writeFileSync(join(root, 'empty.html'), '<main>Sign in</main>');
    const before = readdirSync(root, { recursive: true });
    const make = () => scaffold(root, url, join(root, name));
    expect(make).toThrow(Refused);
    expect(make).toThrow(sentence);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  it('is written whole or not at all', () => {
    const before = readdirSync(root, { recursive: true });
    const broken = new Map([
      ['src/boards/index.ts', 'changed'],
      ['tests/a/b.html', 'made'],
      ['page.html/inside.json', 'impossible: its folder is a file'],
    ]);
    expect(() => writeAll(root, broken)).toThrow();
    expect(readdirSync(root, { recursive: true })).toEqual(before);
    expect(readFileSync(join(root, 'src/boards/index.ts'), 'utf8')).toContain('BOARDS');
    const made = scaffold(root, URL_OF_JOB, file);
    writeAll(root, made.files);
    for (const [path, text] of made.files) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
});

describe('the pattern of a posting’s address', () => {
  it.each([
    [
      'https://a.example/acme/0a1b2c3d-1111-2222-3333-0123456789ab',
      '/zeta/ffffffff-1111-2222-3333-0123456789ab/apply',
      'ffffffff-1111-2222-3333-0123456789ab',
    ],
    ['https://a.example/jobs/1234-welder', '/jobs/99999-cook', '99999'],
    ['https://a.example/view?jobId=1234', '/view?lang=en&jobId=777', '777'],
    ['https://a.example/careers/senior-welder', '/careers/cook?x=1', 'cook'],
  ])('%s finds the id of another job of the board', (given, other, id) => {
    const board = boardIn(scaffold(root, given, file));
    expect(board.posting[0]?.exec(other)?.[1]).toBe(id);
    const invented = new URL(
      /<!-- (\S+) -->/.exec(fixture(scaffold(root, given, file), 'posting.html'))?.[1] ?? '',
    );
    expect(board.posting[0]?.test(invented.pathname + invented.search)).toBe(true);
    expect(invented.href).not.toMatch(/acme|welder|1234|0a1b/);
  });
});
