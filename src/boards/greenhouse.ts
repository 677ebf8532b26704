import type { Board, CardPlaces, Layout } from '../domain/board.ts';

const HOSTS = [
  'boards.greenhouse.io',
  'job-boards.greenhouse.io',
  'boards.eu.greenhouse.io',
  'job-boards.eu.greenhouse.io',
];

const rendered: Layout = {
  name: 'new',
  when: '.job__description, .job__title',
  posting: {
    present: ['.job__description', '.job__title'],
    title: ['.job__title h1', '.job__title'],
    company: [
      { at: 'title', match: /^Job Application for .+ at (.+)$/ },
      { at: 'a.logo img, img.logo', attribute: 'alt', match: /^(.+?)(?:\s+logo)?$/i },
    ],
    place: ['.job__location'],
    description: ['.job__description'],
  },
};

const old: Layout = {
  name: 'old',
  posting: {
    present: ['#app_body', '#content', '.app-title'],
    title: ['h1.app-title', '.app-title'],
    company: [
      { at: 'span.company-name', match: /^(?:at\s+)?(.+)$/ },
      { at: 'title', match: /^Job Application for .+ at (.+)$/ },
    ],
    place: ['.location'],
    description: ['#content'],
    without: ['.app-title', '.company-name', '.location', '#logo'],
  },
};

/** A company's list as public code reads it, not yet read on a real page; a new job bears a tag in its title. */
const newCards: CardPlaces = {
  each: 'tr.job-post',
  unverified: true,
  title: [
    { at: '.body--medium:has(.tag-container)', match: /^(.+?)\s*New$/ },
    '.body--medium',
    'a[href] p',
    'a[href]',
  ],
  company: [],
  place: ['.body__secondary', '.body--metadata'],
  link: [{ at: 'a[href]', attribute: 'href' }],
};

const oldCards: CardPlaces = {
  each: '.opening',
  unverified: true,
  title: ['a[href]'],
  company: [],
  place: ['.location'],
  link: [{ at: 'a[href]', attribute: 'href' }],
};

export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://${host}/*`),
  posting: [/^\/[^/?]+\/jobs\/(\d+)/, /^\/embed\/job_app\?(?:.*&)?token=(\d+)/, /[?&]gh_jid=(\d+)/],
  layouts: [rendered, old],
  list: [/^\/(?!embed\/)[^/?]+\/?(?:\?|$)/, /^\/embed\/job_board\?/],
  cards: [newCards, oldCards],
  owner: /^https:\/\/[^/]+\/(?:embed\/job_(?:app|board)(?:\/js)?\?(?:.*&)?for=|(?!embed\/))([\w-]+)/,
  framed: true,
};
