import type { Board } from '../domain/board.ts';

const CITIES = ['austin', 'boston', 'chicago', 'colorado', 'la', 'nyc', 'seattle', 'sf'];
const HOSTS = [
  'builtin.com',
  ...CITIES.map((city) => `builtin${city}.com`),
  'builtinchicago.org',
  'builtinsf.com',
];
const hosts = [...new Set(HOSTS)];

export const builtin: Board = {
  id: 'builtin',
  name: 'Built In',
  hosts,
  origins: hosts.map((host) => `https://*.${host}/*`),
  posting: [/^\/job\/[^/?]+\/(\d+)/, /^\/job\/(\d+)/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['[id^=job-post-body-]'],
        title: ['h1'],
        company: [{ at: 'title', match: /^.+ - (.+?) \| Built In/ }, 'a[href^="/company/"] h2'],
        place: [],
        description: ['[id^=job-post-body-]'],
      },
    },
  ],
  list: [/^\/jobs/, /^\/company\/[^/]+\/jobs/],
  cards: [
    {
      each: '[data-id=job-card]',
      title: ['[data-id=job-card-title]', 'h2'],
      company: ['[data-id=company-title]'],
      place: [],
      link: [{ at: 'a[data-id=job-card-title], h2 a', attribute: 'href' }],
    },
  ],
};
