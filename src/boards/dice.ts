import type { Board } from '../domain/board.ts';

export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  hosts: ['dice.com'],
  origins: ['https://*.dice.com/*'],
  posting: [/^\/(?:job-detail|jobs\/detail)\/([0-9a-f-]{32,36})/i],
  address: 'https://www.dice.com/job-detail/{id}',
  layouts: [
    {
      name: 'posting page',
      unverified: true,
      posting: {
        present: ['[data-testid=jobDescriptionHtml]', '#jobDescription'],
        title: ['[data-testid=job-detail-header-card] h1', '[data-cy=jobTitle]', 'h1'],
        company: [
          '[data-testid=job-detail-header-card] a[href*="/company-profile/"]',
          '[data-cy=companyNameLink]',
          '[data-cy=companyName]',
        ],
        place: ['[data-cy=location]'],
        description: ['[data-testid=jobDescriptionHtml]', '#jobDescription'],
      },
    },
  ],
  list: [/^\/jobs(?:\/(?!detail\/)|\?|$)/],
  cards: [
    {
      each: '[data-testid=job-search-serp-card], [data-testid=job-card]',
      title: ['[data-testid=job-search-job-detail-link]', 'a[aria-label^="View Details"] + * h3', 'h3'],
      company: ['a[href*="/company-profile"] p', 'a[href*="/company-profile"]'],
      place: ['p.text-zinc-600'],
      link: [{ at: 'a[href*="/job-detail/"]', attribute: 'href' }],
      id: [{ at: ':scope', attribute: 'data-job-guid' }],
    },
  ],
};
