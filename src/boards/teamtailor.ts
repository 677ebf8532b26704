import type { Board } from '../domain/board.ts';

export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['teamtailor.com'],
  origins: ['https://*.teamtailor.com/*'],
  posting: [/^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?jobs\/(\d+)/],
  address: 'https://{host}/jobs/{id}',
  layouts: [],
  list: [/^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?(?:jobs\/?(?:\?|$)|(?:departments|locations)\/)/],
  cards: [
    {
      each: '#jobs_list_container > li',
      title: [
        { at: '.text-block-base-link', attribute: 'title' },
        '.text-block-base-link',
        'a[href*="/jobs/"]',
      ],
      company: [],
      place: [],
      link: [{ at: 'a[href*="/jobs/"]', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/(?!www\.)([\w-]+)\./,
  unverified: true,
};
