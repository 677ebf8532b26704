import type { Board } from '../domain/board.ts';

export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  origins: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  posting: [/^\/[^/?]+\/([0-9a-f]{8}-[0-9a-f-]{27})/i],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['.posting-headline', '.posting-page'],
        title: ['.posting-headline h2', '.posting-headline'],
        company: [
          { at: '.main-header-logo img', attribute: 'alt', match: /^(.+?)(?:\s+logo)?$/i },
          { at: 'title', match: /^(.+?) - / },
        ],
        place: ['.posting-categories .location', '.posting-categories .sort-by-location'],
        description: [
          '.section-wrapper .section.page-centered:not(.last-section-apply):not(.posting-header)',
          '.posting-page .section.page-centered:not(.last-section-apply):not(.posting-header)',
        ],
        pay: ['[data-qa=salary-range]'],
      },
    },
  ],
  list: [/^\/[^/?]+\/?(?:\?|$)/],
  cards: [
    {
      each: '.posting',
      title: ['[data-qa=posting-name]', 'a.posting-title h5'],
      company: [],
      place: ['.posting-categories .location', '.sort-by-location'],
      link: [
        { at: 'a.posting-title', attribute: 'href' },
        { at: 'a[href]', attribute: 'href' },
      ],
      id: [{ at: ':scope', attribute: 'data-qa-posting-id' }],
    },
  ],
  owner: /^https:\/\/[^/]+\/([^/?#]+)/,
  unverified: true,
};
