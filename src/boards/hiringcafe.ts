import type { Board } from '../domain/board.ts';

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
        present: ['h1', 'h2'],
        title: ['h1', 'h2'],
        company: [
          { at: 'h1 ~ *, h2 ~ *', match: /^@\s*(.+)$/ },
          { at: 'title', match: / at (.+?)(?: \||$)/ },
        ],
        place: [],
        description: [],
      },
    },
  ],
  unverified: true,
};
