// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Page } from '../../src/domain/page.ts';
import { read } from '../../src/reader/read.ts';

const SITE = 'https://boats.example/careers/17';
const LEVER = 'https://jobs.lever.co/boats/00000000-0000-4000-8000-000000000017';

const at = (url: string, html: string): Page => read(new DOMParser().parseFromString(html, 'text/html'), url);

const job = (title: string, more: object = {}) => ({
  '@type': 'JobPosting',
  title,
  description: `<p>${`You will take care of all that a ${title} takes care of. `.repeat(15)}</p>`,
  ...more,
});
const data = (...jobs: object[]) =>
  `<script type="application/ld+json">${JSON.stringify(jobs).replaceAll('</', '<\\/')}</script>`;

test('Data of a job that the page does not show is not read as the one it shows.', () => {
  expect(at(SITE, `${data(job('Welder'))}<h1>AI Engineer</h1>`).posting).toBeNull();
  expect(at(SITE, `${data(job('Welder'))}<h1>Welder</h1>`).posting?.title).toBe('Welder');
});

test('Data whose address is another job of the board is not read, whatever the page shows.', () => {
  const other = job('AI Engineer', { url: LEVER.replace('17', '18') });
  const page = at(LEVER, `${data(other)}<h1>AI Engineer</h1>`);
  expect(page).toMatchObject({ health: 'changed', posting: null });
});

test('Data of a board whose page has another heading is of the job before an in-page move.', () => {
  expect(at(LEVER, `${data(job('Welder'))}<h2>AI Engineer</h2>`)).toMatchObject({ posting: null });
  expect(at(LEVER, `${data(job('Welder'))}<h2>About us</h2>`).posting).toBeNull();
  expect(
    at(LEVER, `<title>Welder at Boats</title>${data(job('Welder'))}<h2>About us</h2>`).posting?.title,
  ).toBe('Welder');
  expect(at(LEVER, data(job('Welder'))).posting?.title).toBe('Welder');
});

test('Of twenty jobs in the data the one that the address names is read, and none where it names none.', () => {
  const twenty = Array.from({ length: 20 }, (_, number) =>
    job(`Welder ${number}`, { identifier: { value: `post-${number + 100}` } }),
  );
  expect(at('https://boats.example/careers/post-117', data(...twenty)).posting?.title).toBe('Welder 17');
  expect(at('https://boats.example/careers', data(...twenty)).posting).toBeNull();
});

test('Data of a job on a mere list is of one of its cards, and is not read as the posting of the page.', () => {
  const card = `<div class="posting"><a class="posting-title" href="${LEVER}"><h5>Welder</h5></a></div>`;
  const list = at('https://jobs.lever.co/boats', data(job('Welder')) + card);
  expect(list).toMatchObject({ kind: 'list', health: 'fine', posting: null });
  expect(list.cards.map(({ title }) => title)).toEqual(['Welder']);
});

test('A title with markup in the data, escaped or not, is its text.', () => {
  for (const title of [
    '<b>AI</b> Engineer',
    '&lt;b&gt;AI&lt;/b&gt; Engineer',
    '<script>x()</script>AI Engineer',
  ]) {
    expect(at(SITE, data(job(title))).posting?.title).toBe('AI Engineer');
  }
});
