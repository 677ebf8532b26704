import type { Board, Layout } from '../domain/board.ts';

const HOSTS = [
  'glassdoor.com',
  'glassdoor.ca',
  'glassdoor.co.in',
  'glassdoor.co.nz',
  'glassdoor.co.uk',
  'glassdoor.com.ar',
  'glassdoor.com.au',
  'glassdoor.com.br',
  'glassdoor.com.hk',
  'glassdoor.com.mx',
  'glassdoor.at',
  'glassdoor.be',
  'glassdoor.ch',
  'glassdoor.de',
  'glassdoor.es',
  'glassdoor.fr',
  'glassdoor.ie',
  'glassdoor.it',
  'glassdoor.nl',
  'glassdoor.sg',
];

/** A name may end with the rating that employees give: "Acme 3.9 ★". */
const NAME = /^(.+?)(?:\s*\d[.,]\d\s*★?)?$/;

/** The posting page and the pane beside a list are drawn alike; the title names its job, else the card that is open does. */
const pane: Layout = {
  name: 'posting page and pane',
  posting: {
    present: [
      '[class*=JobDetails_jobDescription]',
      '[data-test=job-details-header]',
      '#JobDescriptionContainer',
    ],
    title: [
      'h1[id^=jd-job-title]',
      '[data-test=job-details-header] h1',
      '[class*=JobDetails_jobDetailsHeader] h1',
      '[class*=JobDetails_] h1',
    ],
    company: [
      '[class*=EmployerProfile_employerNameHeading] h4',
      { at: '[class*=EmployerProfile_employerNameHeading]', match: NAME },
      { at: '[class*=JobDetails_] [class*=EmployerProfile_employerName]', match: NAME },
    ],
    place: ['[data-test=job-details-header] [data-test=location]', '[data-test=location]'],
    description: ['[class*=JobDetails_jobDescription]:not([class*=Wrapper])', '#JobDescriptionContainer'],
    pay: ['[data-test=detailSalary]'],
    id: [
      { at: 'h1[id^=jd-job-title-]', attribute: 'id', match: /(\d{6,})$/ },
      { at: '[data-selected=true][data-jobid]', attribute: 'data-jobid' },
      { at: '[class*=JobsList_selected][data-jobid]', attribute: 'data-jobid' },
    ],
  },
};

export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://*.${host}/*`),
  posting: [/[?&]jl=(\d+)/, /[?&]jobListingId=(\d+)/],
  address: 'https://{host}/job-listing/j?jl={id}',
  layouts: [pane],
  list: [/^\/Jobs?\//, /SRCH_/, /^\/[^/?]+\/(?:jobs|index)\.htm/],
  cards: [
    {
      each: '[data-test=jobListing]',
      title: ['[data-test=job-title]', '[class*=JobCard_jobTitle]'],
      company: [
        { at: '[class*=EmployerProfile_compactEmployerName]', match: NAME },
        { at: '[class*=EmployerProfile_employerName]', match: NAME },
      ],
      place: ['[data-test=emp-location]', '[class*=JobCard_location]'],
      link: [
        { at: 'a[data-test=job-title]', attribute: 'href' },
        { at: 'a[href*="job-listing"], a[href*="jobListing"]', attribute: 'href' },
      ],
      id: [
        { at: ':scope', attribute: 'data-jobid' },
        { at: '[data-jobid]', attribute: 'data-jobid' },
      ],
    },
  ],
  unverified: true,
};
