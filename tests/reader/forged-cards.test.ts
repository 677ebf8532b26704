// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Card } from '../../src/domain/page.ts';
import { read } from '../../src/reader/read.ts';

const LINKEDIN = 'https://www.linkedin.com/jobs/search/?currentJobId=1';
const GUEST = 'https://www.linkedin.com/jobs/search?keywords=ai';
const WORKABLE = 'https://jobs.workable.com/search?query=ai';

function cardsOf(url: string, html: string): readonly Card[] {
  const page = read(new DOMParser().parseFromString(html, 'text/html'), url);
  expect(page.posting).toBeNull();
  return page.cards;
}

const guest = (href: string, title: string) =>
  `<div class="base-search-card"><a class="base-card__full-link" href="${href}"></a>
   <h3 class="base-search-card__title">${title}</h3></div>`;
const classic = (id: string, href: string, title: string) =>
  `<div class="job-card-container" data-job-id="${id}">
   <a class="job-card-container__link" href="${href}">${title}</a></div>`;

test.each([
  [
    'of no board',
    'https://forged.example/jobs/view/4100200300/',
    'https://forged.example/jobs/view/4100200300/',
  ],
  [
    'that only looks like the board',
    'https://linkedin.com.forged.example/jobs/view/1',
    'https://linkedin.com.forged.example/jobs/view/1',
  ],
  ['of another board', 'https://www.indeed.com/viewjob?jk=0123456789abcdef', 'indeed:0123456789abcdef'],
])(
  'A card that links to a site %s never passes for the job of the board with that number.',
  (_, href, identity) => {
    expect(cardsOf(GUEST, guest(href, 'AI Engineer')).map((card) => card.identity)).toEqual([identity]);
    expect(
      cardsOf(LINKEDIN, classic('4100200300', href, 'AI Engineer')).map((card) => card.identity),
    ).toEqual([identity]);
  },
);

test('A card whose number is another than that of its link is none; its neighbours are.', () => {
  const cards = cardsOf(
    LINKEDIN,
    classic('4100200300', '/jobs/view/4100200999/', 'AI Engineer') +
      classic('4100200301', '/jobs/view/4100200301/', 'Welder'),
  );
  expect(cards.map(({ identity, title }) => [identity, title])).toEqual([['linkedin:4100200301', 'Welder']]);
});

test('A card whose link runs a script keeps its number and has no address.', () => {
  const cards = cardsOf(LINKEDIN, classic('4100200300', 'javascript:alert(1)', 'AI Engineer'));
  expect(cards).toMatchObject([{ identity: 'linkedin:4100200300', url: null }]);
});

test('Of cards with one identity the first alone is a card.', () => {
  const href = 'https://www.linkedin.com/jobs/view/4100200300/';
  const cards = cardsOf(GUEST, guest(href, 'AI Engineer') + guest(`${href}?trk=x`, 'Welder'));
  expect(cards.map(({ title }) => title)).toEqual(['AI Engineer']);
});

const job = (title: string, description: string) => ({
  title,
  description,
  url: 'https://jobs.workable.com/view/aB3dE5fG7hJ9kL/x',
});
const data = (...jobs: object[]) =>
  `<script>window.jobBoard = { initialState: ${JSON.stringify({ 'api/v1/jobs': { data: { jobs } } })} };</script>`;

test('Data of one identity and another title lends its text to no card.', () => {
  const shown = '<a href="/view/aB3dE5fG7hJ9kL/x"><h3>AI Engineer</h3></a>';
  const forged = data(job('Welder', '<p>Weld ships.</p>'), job('AI Engineer', '<p>Wire models.</p>'));
  expect(cardsOf(WORKABLE, forged + shown)).toMatchObject([{ title: 'AI Engineer', text: 'Wire models.' }]);
  const wrong = data(job('Welder', '<p>Weld ships.</p>'));
  expect(cardsOf(WORKABLE, wrong + shown)).toMatchObject([{ title: 'AI Engineer', text: null }]);
});

test('Data that lists one identity twice gives one card.', () => {
  const twice = data(job('Welder', '<p>Weld ships.</p>'), job('Welder', '<p>Weld.</p>'));
  expect(cardsOf(WORKABLE, twice)).toMatchObject([{ title: 'Welder', text: 'Weld ships.' }]);
});

test.each([
  ['from right to left', 'مهندس ذكاء اصطناعي'],
  ['in Japanese', '機械学習エンジニア（東京）'],
])('A card %s is read as it stands, with its identity.', (_, title) => {
  const cards = cardsOf(
    GUEST,
    `<html dir="rtl">${guest('https://www.linkedin.com/jobs/view/4100200300', title)}`,
  );
  expect(cards).toMatchObject([{ identity: 'linkedin:4100200300', title, text: null }]);
});

test('A title with markup is its text: tags are never part of it, and nothing in it runs.', () => {
  const title =
    '<b onclick="x()">AI</b> Engineer <script>alert(1)</script><style>b{}</style>&lt;img src=x&gt;';
  const cards = cardsOf(GUEST, guest('https://www.linkedin.com/jobs/view/4100200300', title));
  expect(cards.map((card) => card.title)).toEqual(['AI Engineer <img src=x>']);
});
