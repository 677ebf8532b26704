import type { Board } from '../domain/board.ts';

export const jobvite: Board = {
  id: 'jobvite',
  name: 'Jobvite',
  hosts: ['jobs.jobvite.com'],
  origins: ['https://jobs.jobvite.com/*'],
  posting: [/^\/(?:careers\/)?[^/?]+\/job\/([A-Za-z0-9]{6,})/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['.jv-job-detail-description', '.jv-header'],
        title: ['h2.jv-header', '.jv-header'],
        company: [{ at: 'title', match: /^(.+?) Careers\b/ }, '.jv-company'],
        place: ['.jv-job-detail-meta-location'],
        description: ['.jv-job-detail-description'],
      },
    },
  ],
  list: [/^\/(?:careers\/)?[^/?]+\/(?:jobs|search)/, /^\/(?:careers\/)?[^/?]+\/?(?:\?|$)/],
  cards: [
    {
      each: '.jv-job-list tr, .jv-job-list li, tr:has(> .jv-featured-job-title)',
      title: ['.jv-job-list-name a', '.jv-job-list-name', '.jv-featured-job-title'],
      company: [],
      place: ['.jv-job-list-location', '.jv-featured-job-location'],
      link: [{ at: 'a[href*="/job/"]', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/[^/]+\/(?:careers\/)?([^/?#]+)/,
  framed: true,
  unverified: true,
};
