import type { Board } from '../domain/board.ts';

/** SEEK and the Asian boards that are drawn by the same platform. */
const HOSTS =
  'seek.com seek.com.au seek.co.nz jobsdb.com jobstreet.com jobstreet.co.id jobstreet.com.my jobstreet.com.ph jobstreet.com.sg'.split(
    ' ',
  );

export const seek: Board = {
  id: 'seek',
  name: 'SEEK',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://*.${host}/*`),
  posting: [/^\/(?:[a-z]{2}\/)?job\/(\d+)/, /[?&]jobId=(\d+)/],
  address: 'https://{host}/job/{id}',
  layouts: [
    {
      name: 'posting page and pane',
      posting: {
        present: ['[data-automation=jobAdDetails]', '[data-automation=job-detail-title]'],
        title: ['[data-automation=job-detail-title]'],
        company: ['[data-automation=advertiser-name]'],
        place: ['[data-automation=job-detail-location]'],
        description: ['[data-automation=jobAdDetails]'],
        pay: ['[data-automation=job-detail-salary]'],
        id: [
          { at: '[data-automation=jobDetailsPage][data-job-id]', attribute: 'data-job-id' },
          { at: 'a[data-automation=job-detail-apply]', attribute: 'href', match: /\/job\/(\d+)/ },
          { at: '[data-automation=job-detail-title] a', attribute: 'href', match: /\/job\/(\d+)/ },
        ],
      },
    },
  ],
  list: [/^\/(?:[a-z]{2}\/)?[^?]*\bjobs\b/],
  cards: [
    {
      each: 'article[data-automation=normalJob], article[data-automation=premiumJob], article[data-job-id]',
      title: ['[data-automation=jobTitle]'],
      company: ['[data-automation=jobCompany]'],
      place: ['[data-automation=jobLocation]', '[data-automation=jobCardLocation]'],
      link: [{ at: 'a[data-automation=jobTitle], a[href*="/job/"]', attribute: 'href' }],
      id: [{ at: ':scope', attribute: 'data-job-id' }],
    },
  ],
  unverified: true,
};
