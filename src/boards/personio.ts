import type { Board } from '../domain/board.ts';

export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  hosts: ['jobs.personio.com', 'jobs.personio.de'],
  origins: ['https://*.jobs.personio.com/*', 'https://*.jobs.personio.de/*'],
  posting: [/^\/job\/(\d+)/],
  address: 'https://{host}/job/{id}',
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['.jb-description-item', '.job-position-title'],
        title: ['h1.job-position-title', 'h1'],
        company: [{ at: 'title', match: /\| Jobs? (?:at|bei|chez|en|presso|bij) (.+)$/i }],
        place: [],
        description: ['.jb-description-item, .detail-content-block-about-us'],
      },
    },
  ],
  list: [/^\/(?:[a-z]{2}\/?)?(?:\?|$)/, /^\/search/],
  cards: [
    {
      each: 'a.job-box-link',
      title: ['.jb-title', '.job-box-title'],
      company: [],
      place: [{ at: '.multi-offices-desktop', match: /^(?:.*·\s*)?([^·]+)$/ }],
      link: [{ at: ':scope', attribute: 'href' }],
      id: [{ at: ':scope', attribute: 'data-job-position-id' }],
    },
    {
      each: 'a[href*="/job/"]',
      title: ['h2, h3, h4, h5', '[class*=title i]', { at: ':scope', firstLine: true }],
      company: [],
      place: [],
      link: [{ at: ':scope', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/(?!www\.)([\w-]+)\./,
  framed: true,
  unverified: true,
};
