import type { Board } from '../domain/board.ts';

export const usajobs: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  hosts: ['usajobs.gov'],
  origins: ['https://*.usajobs.gov/*'],
  posting: [/^\/job\/(\d+)/i, /^\/getjob\/viewdetails\/(\d+)/i],
  address: 'https://www.usajobs.gov/job/{id}',
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['#duties', '#summary'],
        title: ['.usajobs-joa-banner__title', 'h1'],
        company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
        place: ['.usajobs-joa-locations__city'],
        description: ['#summary, #duties, #requirements, #qualifications', '.usajobs-joa-section__body'],
      },
    },
  ],
  list: [/^\/search/i],
  cards: [
    {
      each: '.usajobs-search-result--core, [id^=search-results] > [id^=job-]',
      title: ['.usajobs-search-result--core__title', 'h2', 'h3'],
      company: ['.usajobs-search-result--core__agency', '.usajobs-search-result--core__department'],
      place: ['.usajobs-search-result--core__location'],
      link: [{ at: 'a[href*="/job/"]', attribute: 'href' }],
    },
  ],
  unverified: true,
};
