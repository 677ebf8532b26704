import type { Board } from '../domain/board.ts';

/** The board and its cities, whose hosts end as their countries' do. */
const HOSTS =
  'builtin.com builtinaustin.com builtinboston.com builtincharlotte.com builtinchicago.com builtinchicago.org builtincolorado.com builtinla.com builtinlondon.uk builtinmelbourne.com builtinnyc.com builtinseattle.com builtinsf.com builtinsingapore.com builtinsydney.au builtintoronto.com builtinvancouver.org'.split(
    ' ',
  );

export const builtin: Board = {
  id: 'builtin',
  name: 'Built In',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://*.${host}/*`),
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
