import type { Board } from '../domain/board.ts';

export const recruitee: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  hosts: ['recruitee.com'],
  origins: ['https://*.recruitee.com/*'],
  posting: [/^\/(?:l\/)?(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?o\/([^/?]+)/],
  address: 'https://{host}/o/{id}',
  layouts: [],
  list: [/^\/(?:l\/)?(?:[a-z]{2}(?:-[A-Za-z]{2})?\/?)?(?:\?|$)/],
  cards: [
    {
      each: 'a[href*="/o/"]',
      title: ['h2, h3, h4, h5', '[class*=title i]', { at: ':scope', firstLine: true }],
      company: [],
      place: [{ at: '.custom-css-style-job-location', within: 'tr, li' }],
      link: [{ at: ':scope', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/(?!www\.)([\w-]+)\./,
  idsPerOwner: true,
  unverified: true,
};
