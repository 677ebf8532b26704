import type { Board } from '../domain/board.ts';

export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  origins: ['https://*.wellfound.com/*', 'https://*.angel.co/*'],
  posting: [/^\/jobs\/(\d+)/, /^\/company\/[^/?]+\/jobs\/(\d+)/, /[?&]job_listing_id=(\d+)/],
  address: 'https://wellfound.com/jobs/{id}',
  layouts: [
    {
      name: 'posting page',
      unverified: true,
      posting: {
        present: ['h1'],
        title: ['h1'],
        company: [
          { at: 'title', match: /^.+? at (.+?)(?:\s+[•|·]|$)/ },
          'a[href^="/company/"] h2',
          'main a[href*="/company/"]',
        ],
        place: [],
        description: ['[data-test=JobDescription]', '[class*="styles_description"]'],
      },
    },
  ],
  list: [/^\/(?:role|location|jobs|remote)(?:\/(?!\d)|\?|$)/, /^\/company\/[^/?]+\/jobs\/?(?:\?|$)/],
  cards: [
    {
      each: 'div:has(> div > div > a[href*="/jobs/"])',
      title: ['a[href*="/jobs/"]'],
      company: [{ at: 'h2', within: 'div:has(> * [data-testid=startup-header])' }],
      place: [{ at: 'span', match: /(?:In office|Remote[^•]*|Onsite[^•]*|Hybrid) • (.+)$/ }],
      link: [{ at: 'a[href*="/jobs/"]', attribute: 'href' }],
    },
  ],
  walls: ['iframe[src*="captcha-delivery.com"]'],
  profile: { addresses: [/^\/u\/[^/?]+\/?(?:\?|$)/], layouts: [], lines: 'main' },
};
