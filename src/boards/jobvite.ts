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
      each: '.jv-job-list tr, .jv-job-list li',
      title: ['.jv-job-list-name a', '.jv-job-list-name'],
      company: [],
      place: ['.jv-job-list-location'],
      link: [{ at: 'a[href*="/job/"]', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/[^/]+\/(?:careers\/)?([^/?#]+)/,
  framed: true,
  unverified: true,
};
