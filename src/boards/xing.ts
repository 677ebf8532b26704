import type { Board } from '../domain/board.ts';

export const xing: Board = {
  id: 'xing',
  name: 'XING',
  hosts: ['xing.com'],
  origins: ['https://*.xing.com/*'],
  posting: [/^\/jobs\/(?:(?!search)[^/?]*?-)?(\d{6,})(?:[/?]|$)/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['[data-testid=expandable-content]'],
        title: ['h1', 'h2[data-xds=Headline]'],
        company: [],
        place: [],
        description: ['[data-testid=expandable-content]'],
      },
    },
  ],
  list: [/^\/jobs\/(?:search|find|t-|c-)/, /^\/jobs\/?(?:\?|$)/],
  cards: [
    {
      each: 'article[data-testid=job-search-result]',
      title: ['[data-testid=job-teaser-list-title]', '[data-testid=job-teaser-card-title]', 'h2', 'h3'],
      company: ['[data-testid=job-teaser-card-company]', 'p[class*="Company"]'],
      place: ['[class*="multi-location-display"] p', '[class*="multi-location-display"]'],
      link: [
        { at: 'a[href*="/jobs/"]', attribute: 'href' },
        { at: ':scope > a', attribute: 'href' },
      ],
    },
    {
      each: 'a[data-testid=job-search-result]',
      title: ['[data-testid=job-teaser-list-title]', 'h2', 'h3'],
      company: ['p[class*="Company"]'],
      place: ['[class*="multi-location-display"] p'],
      link: [{ at: ':scope', attribute: 'href' }],
    },
  ],
  profile: { addresses: [/^\/profile\/[^/?]+\/?(?:[?/]|$)/], layouts: [], lines: 'main' },
  unverified: true,
};
