import type { Board } from '../domain/board.ts';

export const reed: Board = {
  id: 'reed',
  name: 'Reed',
  hosts: ['reed.co.uk'],
  origins: ['https://*.reed.co.uk/*'],
  posting: [/^\/jobs\/[^/?]+\/(\d{5,})/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['[data-qa=job-description]', '[itemprop=description]'],
        title: ['[data-qa=job-title]', 'h1'],
        company: ['[data-qa=recruiter-name]', '[itemprop=hiringOrganization] [itemprop=name]'],
        place: ['[data-qa=job-location]', '[data-qa=localityLbl]'],
        description: ['[data-qa=job-description]', '[itemprop=description]'],
        pay: ['[data-qa=salaryLbl]', '[data-qa=job-salary]'],
      },
    },
  ],
  list: [/^\/jobs\/?(?:\?|$)/, /^\/jobs\/[^/?]*-jobs/, /^\/jobs\/[^/?]+\?/],
  cards: [
    {
      each: '[data-qa=job-card]',
      title: ['[data-qa=job-card-title]', 'h2'],
      company: ['[data-qa=job-card-recruiter]', '[data-qa=job-posted-by] a', 'a[class*="profileUrl"]'],
      place: ['[data-qa=job-card-location]', '[data-qa=job-metadata-location]'],
      link: [{ at: 'a[data-qa=job-card-title], h2 a, a[href*="/jobs/"]', attribute: 'href' }],
      id: [{ at: ':scope', attribute: 'data-id', match: /(\d{5,})/ }],
    },
  ],
  unverified: true,
};
