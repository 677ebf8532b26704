import type { Board } from '../domain/board.ts';

export const jobbankCa: Board = {
  id: 'jobbank-ca',
  name: 'Job Bank',
  hosts: ['jobbank.gc.ca', 'guichetemplois.gc.ca'],
  origins: ['https://*.jobbank.gc.ca/*', 'https://*.guichetemplois.gc.ca/*'],
  // Jobs that are also open to workers from abroad have an address of their own, with the same number.
  posting: [/^\/(?:jobsearch\/jobposting(?:tfw)?|rechercheemplois\/offredemploi[a-z]*)\/(\d+)/],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['[property=description]', '#wb-cont [property=title]'],
        title: ['#wb-cont [property=title]', 'h1#wb-cont'],
        company: ['[property=hiringOrganization] [property=name]', '[property=hiringOrganization]'],
        place: ['[property=jobLocation] [property=address]', '[property=addressLocality]'],
        description: ['[property=description]', '.job-posting-detail-requirements'],
      },
    },
  ],
  list: [/^\/(?:jobsearch\/jobsearch|rechercheemplois\/rechercheemplois)(?:[?;]|$)/],
  cards: [
    {
      each: 'a.resultJobItem',
      unverified: true,
      title: ['.noctitle'],
      company: ['li.business'],
      place: [{ at: 'li.location', without: '.wb-inv, .description' }],
      link: [{ at: ':scope', attribute: 'href' }],
    },
  ],
};
