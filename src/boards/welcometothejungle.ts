import type { Board } from '../domain/board.ts';

export const welcometothejungle: Board = {
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  hosts: ['welcometothejungle.com', 'otta.com'],
  origins: ['https://*.welcometothejungle.com/*', 'https://*.otta.com/*'],
  posting: [/^\/(?:[a-z]{2}\/)?companies\/([^/?]+\/jobs\/[^/?]+)/, /^\/jobs\/([\w-]{6,})(?:[/?]|$)/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['[data-testid=job-section-description]'],
        title: ['[data-testid=job-metadata-block] h2', '[data-testid=job-header-title]', 'h1'],
        company: ['[data-testid=job-metadata-block] a[href*="/companies/"]'],
        place: [],
        description: [
          '[data-testid=job-section-description], [data-testid=job-section-experience]',
          '#the-position-section',
        ],
      },
    },
  ],
  list: [
    /^\/(?:[a-z]{2}\/)?jobs\/?(?:\?|$)/,
    /^\/(?:[a-z]{2}\/)?companies\/[^/?]+\/jobs\/?(?:\?|$)/,
    /^\/[a-z]{2}\/jobs-matches/,
  ],
  cards: [
    {
      each: '[data-testid=search-results-list-item-wrapper]',
      title: ['h2', 'h3', 'h4'],
      company: ['[data-testid=company-name]', 'a[href*="/companies/"]:not([href*="/jobs/"])', 'span'],
      place: [],
      link: [{ at: 'a[href*="/jobs/"]', attribute: 'href' }],
    },
  ],
  walls: ['iframe[src*="captcha-delivery.com"]'],
  unverified: true,
};
