import type { Board } from '../domain/board.ts';

export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  origins: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  posting: [/\/(?:job|details)\/(?:[^?]*\/)?[^/?]*_([A-Za-z0-9-]+)(?:\/apply[^?]*)?\/?(?:\?|$)/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['[data-automation-id=jobPostingDescription]', '[data-automation-id=jobPostingHeader]'],
        title: ['[data-automation-id=jobPostingHeader]'],
        company: [],
        place: [
          '[data-automation-id=jobPostingPage] [data-automation-id=locations] dd',
          '[data-automation-id=jobPostingPage] [data-automation-id=locations]',
        ],
        description: ['[data-automation-id=jobPostingDescription]'],
      },
    },
  ],
  list: [
    /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?:recruiting\/[^/?]+\/)?[^/?]+\/?(?:\?|$)/,
    /\/(?:jobs|search)\/?(?:\?|$)/,
    /\/details\//,
  ],
  cards: [
    {
      each: 'li:has(> * [data-automation-id=jobTitle]):not(:has(li [data-automation-id=jobTitle]))',
      title: ['[data-automation-id=jobTitle]'],
      company: [],
      place: ['[data-automation-id=locations] dd', '[data-automation-id=locations]'],
      link: [{ at: 'a[data-automation-id=jobTitle]', attribute: 'href' }],
    },
  ],
  owner: /(?:^https:\/\/(?!wd\d+\.)|\/recruiting\/)([\w-]+)/,
  idsPerOwner: true,
  legalNames: true,
};
