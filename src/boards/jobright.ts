import type { Board } from '../domain/board.ts';

export const jobright: Board = {
  id: 'jobright',
  name: 'Jobright',
  hosts: ['jobright.ai'],
  origins: ['https://*.jobright.ai/*'],
  posting: [/^\/jobs\/info\/([0-9a-f]+)/],
  address: 'https://jobright.ai/jobs/info/{id}',
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['h1[class*="index_job-title"]'],
        title: ['h1[class*="index_job-title"]'],
        company: [
          'h2[class*="index_company-row"] strong',
          { at: 'h2[class*="index_company-row"]', match: /^(.+?)\s+·/ },
        ],
        place: ['[class*="index_job-metadata-item"] span'],
        description: [],
      },
    },
  ],
  list: [/^\/jobs\/(?:recommend|search|liked|applied)/, /^\/jobs\/?(?:\?|$)/, /^\/jobs\/[^/?]+-jobs/],
  cards: [
    {
      each: '[class*="index_job-card__"], [class*="index_job-card-main"]:not([class*="index_job-card__"] *)',
      title: ['[class*="index_job-title__"]', 'h2'],
      company: ['[class*="index_company-name__"]'],
      place: ['[class*="index_job-metadata-item"] span'],
      link: [{ at: 'a[href*="/jobs/info/"]', attribute: 'href' }],
      id: [{ at: ':scope', attribute: 'id', match: /^([0-9a-f]{12,})$/ }],
    },
  ],
  unverified: true,
};
