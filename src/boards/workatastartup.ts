import type { Board } from '../domain/board.ts';

/** What holds a company and the jobs under it. */
const COMPANY = 'div:has(.company-details), div:has(.company-name)';

export const workatastartup: Board = {
  id: 'workatastartup',
  name: 'Work at a Startup',
  hosts: ['workatastartup.com'],
  origins: ['https://*.workatastartup.com/*'],
  posting: [/^\/jobs\/(\d+)/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['h1 a[href^="/companies/"]'],
        title: [{ at: 'h1', match: /^(.+) at .+$/ }, 'h1'],
        company: ['h1 a[href^="/companies/"]'],
        place: [],
        description: ['.border-t:has(> .prose)'],
      },
    },
  ],
  inline: {
    at: '[data-page]',
    attribute: 'data-page',
    posting: 'props.job',
    title: 'props.job.title',
    company: 'props.company.name',
    place: 'props.job.location',
    description: [
      'props.company.hiringDescriptionHtml',
      'props.job.descriptionHtml',
      'props.company.techDescriptionHtml',
      'props.job.interviewProcessHtml',
    ],
    id: 'props.job.id',
  },
  list: [/^\/(?:jobs|companies)\/?(?:\?|$)/, /^\/jobs\/[a-z][^?]*/],
  cards: [
    {
      each: '.job-name',
      title: ['a', ':scope'],
      company: [
        { at: '.company-details span.font-bold', within: COMPANY, match: /^(.+?)(?:\s*\([A-Z]+\d+\))?$/ },
        { at: '.company-name', within: COMPANY, match: /^(.+?)(?:\s*\([A-Z]+\d+\))?$/ },
      ],
      place: [],
      link: [{ at: 'a[href*="/jobs/"]', attribute: 'href' }],
      id: [
        { at: 'a[data-jobid]', attribute: 'data-jobid' },
        { at: 'a', attribute: 'href', match: /signup_job_id=(\d+)/ },
      ],
    },
  ],
};
