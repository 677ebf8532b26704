import type { Board } from '../domain/board.ts';

/** Its data names each job's own address at the employer, by which a card is the same job as there. */
export const hiringcafe: Board = {
  id: 'hiringcafe',
  name: 'HiringCafe',
  hosts: ['hiring.cafe', 'hiringcafe.com'],
  origins: ['https://*.hiring.cafe/*', 'https://*.hiringcafe.com/*'],
  posting: [/^\/(?:viewjob|job)\/([^/?]+)/],
  address: 'https://hiring.cafe/viewjob/{id}',
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['h2', 'h1'],
        title: ['h2', 'h1'],
        company: [
          { at: 'h2 ~ *, h1 ~ *', match: /^@\s*(.+)$/ },
          { at: 'title', match: / at (.+?)(?: \||$)/ },
        ],
        place: [],
        description: [],
      },
    },
  ],
  inline: {
    at: 'script#__NEXT_DATA__',
    posting: 'props.pageProps.job',
    title: 'props.pageProps.job.job_information.title',
    company: 'props.pageProps.job.v5_processed_job_data.company_name',
    place: 'props.pageProps.job.v5_processed_job_data.formatted_workplace_location',
    description: ['props.pageProps.job.job_information.description'],
  },
  list: [/^\/?(?:\?|$)/, /^\/jobs/],
  inlineCards: {
    at: 'script#__NEXT_DATA__',
    each: 'props.pageProps.ssrHits',
    title: 'job_information.title',
    company: 'v5_processed_job_data.company_name',
    place: ['v5_processed_job_data.formatted_workplace_location'],
    link: 'apply_url',
    text: ['job_information.description'],
  },
  unverified: true,
};
