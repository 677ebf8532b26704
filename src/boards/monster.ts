import type { Board } from '../domain/board.ts';

const HOSTS =
  'monster.com monster.de monster.fr monster.at monster.be monster.ca monster.ch monster.co.uk monster.es monster.ie monster.it monster.lu monster.nl monster.se'.split(
    ' ',
  );

export const monster: Board = {
  id: 'monster',
  name: 'Monster',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://*.${host}/*`),
  posting: [
    /^\/(?:job-openings|stellenangebot|offre-emploi|offres-demploi|oferta-de-empleo|offerta-di-lavoro|vacature|jobb)\/[^?]*?--?([0-9a-f]{8}-[0-9a-f-]{27}|\d{6,})/i,
  ],
  layouts: [
    {
      name: 'posting page and pane',
      posting: {
        present: ['[data-testid=svx-description-container-inner]', '[data-testid=svx-description-container]'],
        title: ['[data-testid=jobTitle]', 'h1'],
        company: ['[data-testid=company]', '[data-testid=companyName]'],
        place: ['[data-testid=jobDetailLocation]'],
        description: [
          '[data-testid=svx-description-container-inner]',
          '[data-testid=svx-description-container]',
        ],
        pay: ['[data-testid=svx-jobview-salary-value]'],
      },
    },
  ],
  list: [
    /^\/jobs\/(?:search|q-|l-|browse)/,
    /^\/(?:jobs|emploi|lavoro|trabajo|vacatures)\/(?:suche|recherche|cerca|buscar|zoeken)/,
  ],
  cards: [
    {
      each: '[data-testid=JobCard]',
      title: ['[data-testid=jobTitle]'],
      company: ['[data-testid=company]'],
      place: ['[data-testid=jobDetailLocation]'],
      link: [{ at: 'a[data-testid=jobTitle], a[href*="/job-openings/"], a', attribute: 'href' }],
    },
  ],
  walls: ['iframe[src*="captcha-delivery.com"]'],
  unverified: true,
};
