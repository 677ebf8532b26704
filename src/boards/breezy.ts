import type { Board } from '../domain/board.ts';

export const breezy: Board = {
  id: 'breezy',
  name: 'Breezy',
  hosts: ['breezy.hr'],
  origins: ['https://*.breezy.hr/*'],
  posting: [/^\/p\/([0-9a-f]{8,})/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['.breezy-portal .description', '.job-description .description', '.position-description'],
        title: ['.banner h1', '.position-title h1', 'h1'],
        company: [],
        place: ['.banner .location', '.location'],
        description: ['.description:not(:has(.description))', '.job-description', '.position-description'],
      },
    },
  ],
  list: [/^\/(?:\?|$)/],
  cards: [
    {
      each: 'li.position',
      title: ['h2', 'a[href*="/p/"]'],
      company: [],
      place: ['.location'],
      link: [{ at: 'a[href*="/p/"]', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/(?!www\.)([\w-]+)\./,
  unverified: true,
};
