import type { Board } from '../domain/board.ts';

export const smartrecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  origins: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  posting: [/^\/[^/?]+\/(?:job\/)?(\d{9,})(?:[-/?]|$)/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['.job-sections', '#st-jobDescription', 'h1.job-title'],
        title: ['h1.job-title', 'h1[itemprop=title]'],
        company: [
          { at: '[itemprop=hiringOrganization] [itemprop=name]', attribute: 'content' },
          { at: '[itemprop=hiringOrganization]', attribute: 'content' },
          '.company-name',
          { at: 'meta[property="og:site_name"]', attribute: 'content' },
        ],
        place: [{ at: 'spl-job-location', attribute: 'formattedaddress' }, '[itemprop=address]'],
        description: [
          '.job-sections [itemprop=description]',
          '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
          '.job-sections',
        ],
      },
    },
  ],
  list: [/^\/[^/?]+\/?(?:\?|$)/],
  cards: [
    {
      each: 'li.opening-job',
      title: ['.job-title', '.details-title', 'h4'],
      company: [],
      place: ['.job-location', '.job-desc'],
      link: [{ at: 'a[href]', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/[^/]+\/([^/?#]+)/,
  unverified: true,
};
