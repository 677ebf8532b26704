import type { Board, Layout } from '../domain/board.ts';

const companySite: Layout = {
  name: "a company's own site",
  posting: {
    present: ['[data-ui=job-description]', 'h1[data-ui=job-title]'],
    title: ['h1[data-ui=job-title]', 'h1', '[data-ui=job-title]'],
    company: [
      { at: 'a[data-ui=company-logo] img', attribute: 'alt', match: /^(.+?)(?:\s+logo)?$/i },
      '[data-ui=company-name]',
      { at: 'title', match: /^.+ - (.+)$/ },
    ],
    place: ['[data-ui=job-location]'],
    description: ['[data-ui=job-description], [data-ui=job-requirements], [data-ui=job-benefits]'],
    without: ['[data-ui=job-description] > h2'],
  },
};

const allCompanies: Layout = {
  name: 'all companies',
  posting: {
    present: ['[class*=jobOverview__]', '[class*=jobBreakdown__]', '[aria-label="Job description"]'],
    title: ['[data-ui=overview-title]', '[class*=jobOverview__job-title]', '[class*=jobOverview__] h1'],
    company: [
      '[data-ui=overview-company] a',
      { at: '[data-ui=overview-company]', match: /^(?:at\s+)?(.+)$/ },
      '[class*=companyName__link]',
      '[class*=jobOverview__] a[href*="/company/"]',
    ],
    place: ['[data-ui=overview-location]'],
    description: ['[class*=jobBreakdown__job-breakdown]', '[aria-label="Job description"]'],
  },
};

export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  origins: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  posting: [
    /^\/(?:[^/?]+\/)?j\/([0-9A-Za-z]{6,})/,
    /^\/(?:[a-z]{2}\/)?view\/([0-9A-Za-z]{6,})/,
    /[?&]selectedJobId=([\w-]{6,})/,
  ],
  // The site of all companies writes an id as a UUID beside a list, and in base 58 in a posting's own address.
  shortUuids: true,
  layouts: [companySite, allCompanies],
  list: [/^\/(?:[a-z]{2}\/)?(?:search|company\/)/, /^\/[^/?]+\/?(?:\?|$)/],
  cards: [
    {
      each: 'li[data-ui=job]',
      title: ['[data-ui=job-title]', 'h3', 'h2'],
      company: [],
      place: ['[data-ui=job-location]'],
      link: [{ at: 'a[href*="/j/"]', attribute: 'href' }],
    },
    {
      each: 'a[href*="/view/"]',
      title: ['h2, h3, h4, h5', '[class*=title i]', { at: ':scope', firstLine: true }],
      company: [],
      place: [],
      link: [{ at: ':scope', attribute: 'href' }],
    },
  ],
  inlineCards: {
    at: 'script:not([src])',
    after: 'initialState:',
    each: 'api/v1/jobs.data.jobs',
    title: 'title',
    company: 'company.title',
    place: ['location.city', 'location.subregion', 'location.countryName'],
    link: 'url',
    text: ['description', 'requirementsSection', 'benefitsSection'],
  },
  owner: /^https:\/\/apply\.workable\.com\/(?!j\/)([^/?#]+)/,
  unverified: true,
};
