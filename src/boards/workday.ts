import type { Board } from '../domain/board.ts';
import type { Posting } from '../domain/posting.ts';

/**
 * The company by the host's first label, spelt as in the legal name where that holds it: structured data names a
 * legal entity ("2100 Example USA Inc."), which nobody would search for.
 */
function companyOfHost(_page: Document, posting: Posting): Posting {
  const label = new URL(posting.url).hostname.split('.')[0] ?? '';
  const legal = posting.company ?? '';
  const at = legal.toLowerCase().indexOf(label.toLowerCase());
  const spelt = at >= 0 ? legal.slice(at, at + label.length) : label.charAt(0).toUpperCase() + label.slice(1);
  return label === '' ? posting : { ...posting, company: spelt };
}

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
  correct: companyOfHost,
};
