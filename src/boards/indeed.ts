import type { Board, Layout } from '../domain/board.ts';

const pane: Layout = {
  name: 'search pane',
  when: '#jobsearch-ViewjobPaneWrapper',
  posting: {
    present: ['#jobsearch-ViewjobPaneWrapper #jobDescriptionText', '#jobsearch-ViewjobPaneWrapper h2'],
    title: [
      {
        at: '#jobsearch-ViewjobPaneWrapper [data-testid=jobsearch-JobInfoHeader-title]',
        match: /^(.+?)(?:\s+- job post)?$/,
      },
      {
        at: '#jobsearch-ViewjobPaneWrapper .jobsearch-JobInfoHeader-title',
        match: /^(.+?)(?:\s+- job post)?$/,
      },
    ],
    company: ['#jobsearch-ViewjobPaneWrapper [data-testid=inlineHeader-companyName]'],
    place: ['#jobsearch-ViewjobPaneWrapper [data-testid=inlineHeader-companyLocation]'],
    description: ['#jobsearch-ViewjobPaneWrapper #jobDescriptionText'],
    pay: ['#jobsearch-ViewjobPaneWrapper #salaryInfoAndJobType > span'],
    id: [
      { at: '.vjs-highlight a[data-jk]', attribute: 'data-jk' },
      { at: '#jobsearch-ViewjobPaneWrapper [data-jk]', attribute: 'data-jk' },
    ],
  },
};

const page: Layout = {
  name: 'posting page',
  posting: {
    present: ['#jobDescriptionText', '[data-testid=jobsearch-JobInfoHeader-title]'],
    title: [
      { at: '[data-testid=jobsearch-JobInfoHeader-title]', match: /^(.+?)(?:\s+- job post)?$/ },
      '.jobsearch-JobInfoHeader-title',
    ],
    company: ['[data-testid=inlineHeader-companyName]'],
    place: ['[data-testid=inlineHeader-companyLocation]'],
    description: ['#jobDescriptionText'],
    pay: ['#salaryInfoAndJobType > span'],
  },
};

export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['indeed.com'],
  origins: ['https://*.indeed.com/*'],
  posting: [/[?&]vjk=([0-9a-f]{16})/, /[?&]jk=([0-9a-f]{16})/],
  address: 'https://{host}/viewjob?jk={id}',
  layouts: [pane, page],
  // Search pages bear words of their country ("/emplois", "/empregos"); what is asked and where is `q` and `l` everywhere.
  list: [
    /^\/(?:jobs|[ql]-)/,
    /-jobs\.html/,
    /^\/(?:\?|$)/,
    /^\/(?!(?:m\/)?viewjob|voir-emploi|cmp\/)[^/?]+\?(?:.*&)?[ql]=/,
  ],
  cards: [
    {
      each: '.job_seen_beacon',
      title: ['h2.jobTitle span[title]', 'h2.jobTitle'],
      company: ['[data-testid=company-name]'],
      place: ['[data-testid=text-location]'],
      link: [{ at: 'h2.jobTitle a[href]', attribute: 'href' }],
      id: [{ at: 'a[data-jk]', attribute: 'data-jk' }],
    },
  ],
  walls: ['#challenge-form', '#challenge-error-text'],
};
