import type { Board } from '../domain/board.ts';

export const weworkremotely: Board = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  hosts: ['weworkremotely.com'],
  origins: ['https://*.weworkremotely.com/*'],
  posting: [/^\/(?:remote-jobs|listings)\/(?!(?:search|new|find-your-plan)(?:[/?]|$))([^/?]+)/],
  address: 'https://weworkremotely.com/remote-jobs/{id}',
  layouts: [
    {
      name: 'posting page',
      unverified: true,
      posting: {
        present: ['.lis-container__job__content__description'],
        title: ['.lis-container__header__hero__company-info__title', 'h1', 'h2'],
        company: [
          '.lis-container__job__sidebar__companyDetails__info__title',
          { at: 'title', match: /^(.+?): / },
        ],
        place: [],
        description: ['.lis-container__job__content__description'],
      },
    },
  ],
  list: [
    /^\/?(?:\?|$)/,
    /^\/remote-jobs\/?(?:\?|$)/,
    /^\/remote-jobs\/search/,
    /^\/categories\//,
    /^\/remote-[^/?]*-jobs/,
    /^\/top-/,
    /^\/company\//,
  ],
  cards: [
    {
      each: 'li.new-listing-container:has(.new-listing__header__title)',
      title: ['.new-listing__header__title__text', '.new-listing__header__title'],
      company: ['.new-listing__company-name'],
      place: ['.new-listing__company-headquarters'],
      link: [
        { at: 'a[href*="/remote-jobs/"]', attribute: 'href' },
        { at: 'a[href*="/listings/"]', attribute: 'href' },
      ],
    },
  ],
};
