import type { Board } from '../domain/board.ts';

const PANE = '[data-testid=job-details-scroll-container]';
const HOSTS = [
  'ziprecruiter.com',
  'ziprecruiter.co.uk',
  'ziprecruiter.ca',
  'ziprecruiter.in',
  'ziprecruiter.ie',
];

export const ziprecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://*.${host}/*`),
  posting: [/[?&]jid=([0-9a-f]+)/i, /[?&]lk=([\w-]+)/, /^\/jobs\/[^/?]+\/[^/?]*-([0-9a-f]{8})(?:[/?]|$)/],
  layouts: [
    {
      name: 'search pane',
      when: PANE,
      posting: {
        present: [`${PANE} h2`],
        title: [`${PANE} h2`],
        company: [`${PANE} a[href*="/co/"]`],
        place: [],
        description: [PANE],
        without: [`${PANE} h2:first-of-type`],
      },
    },
    {
      name: 'posting page',
      posting: {
        present: ['.job_description'],
        title: ['h1.job_title', '.job_header h1', 'h1'],
        company: ['.hiring_company_text a', '.hiring_company'],
        place: ['.location_text', '.job_location'],
        description: ['.job_description'],
      },
    },
  ],
  list: [/^\/jobs-search/, /^\/jobs\/search/, /^\/Jobs\//, /^\/candidate\/search/],
  cards: [
    {
      each: 'article[id^=job-card-]',
      title: ['h2[aria-label]', 'h2'],
      company: ['[data-testid=job-card-company]', 'a[href*="/co/"]'],
      place: ['[data-testid=job-card-location]'],
      link: [{ at: 'a[href*="/c/"], a[href*="jid="]', attribute: 'href' }],
      id: [{ at: ':scope', attribute: 'id', match: /^job-card-(.+)$/ }],
    },
  ],
  unverified: true,
};
