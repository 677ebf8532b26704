// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Page } from '../../src/domain/page.ts';
import { pageJson } from '../../src/reader/page-json.ts';
import { read } from '../../src/reader/read.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const URLS = [
  'https://x.example/jobs/1',
  'https://www.linkedin.com/jobs/view/4100200300/',
  'about:blank',
  '',
];

test.each([
  ['an empty page', ''],
  ['a title alone', '<title>ML Engineer</title>'],
  ['markup that never closes', '<div><p><ul><li><b>'.repeat(300)],
  ['elements nested past any sense', `${'<div>'.repeat(3000)}deep`],
  ['twenty thousand lines', `<main>${'<p>One more line of it.</p>'.repeat(20_000)}</main>`],
  ['one attribute of ten megabytes', `<p class="${'x '.repeat(5_000_000)}">y</p>`],
  ['one style of two megabytes', `<h1 style="${'display: '.repeat(250_000)}">AI Engineer</h1>`],
  ['one link of ten megabytes', `<a href="/jobs/view/${'1'.repeat(10_000_000)}">AI Engineer</a>`],
])('A page that is %s is read without a word of complaint.', { timeout: 60_000 }, (_, html) => {
  for (const url of URLS.slice(0, 2)) expect(read(parse(html), url).posting).toBeNull();
});

test('A document that has lost its root, and a PDF, hold nothing.', () => {
  const bare = parse('');
  bare.documentElement.remove();
  expect(read(bare, 'https://x.example/').health).toBe('nothing');
  const pdf = parse('<h1>Responsibilities</h1>');
  Object.defineProperty(pdf, 'contentType', { value: 'application/pdf' });
  expect(read(pdf, 'https://x.example/a.pdf').kind).toBe('none');
});

test('Any markup at any address gives a whole Page.', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<li>',
      '<h2>Duties',
      '<script type="application/ld+json">{"@type":"JobPosting",',
      '</script>',
      '<br>',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom(...URLS), (parts, url) => {
      expect(Page.safeParse(read(parse(parts.join('')), url)).success).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('A page as JSON has its keys in their documented order, and null for what is missing.', () => {
  const json = pageJson(read(parse(''), 'https://x.example/'));
  expect(Object.keys(json).join()).toBe(
    'kind,board,health,how,identity,url,title,company,place,pay,date,language,lines,cards,headline,entries',
  );
  expect(json).toMatchObject({ board: null, title: null, lines: [], headline: null });
});
