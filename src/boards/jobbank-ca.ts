import type { Board } from '../domain/board.ts';

export const jobbankCa: Board = {
  id: 'jobbank-ca',
  name: 'Job Bank',
  hosts: ['jobbank.gc.ca', 'guichetemplois.gc.ca'],
  origins: ['https://*.jobbank.gc.ca/*', 'https://*.guichetemplois.gc.ca/*'],
  posting: [/^\/(?:jobsearch\/jobposting|rechercheemplois\/offredemploi)\/(\d+)/],
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
      place: [{ at: 'li.location', match: /^(?:Location|Lieu|Emplacement)?\s*(.+)$/ }],
      link: [{ at: ':scope', attribute: 'href' }],
    },
  ],
};
