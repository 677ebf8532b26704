import type { Board } from '../domain/board.ts';

/** One platform under many names, by the countries it serves. */
const HOSTS =
  'stepstone.de stepstone.at stepstone.be stepstone.nl stepstone.fr stepstone.pl totaljobs.com cwjobs.co.uk jobsite.co.uk cityjobs.com milkround.com caterer.com retailchoice.com careerstructure.com irishjobs.ie jobs.ie nijobs.com pnet.co.za careerjunction.co.za'.split(
    ' ',
  );

export const stepstone: Board = {
  id: 'stepstone',
  name: 'StepStone and Totaljobs',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://*.${host}/*`),
  posting: [
    // The first word is of the country's language: "stellenangebote", "vacatures", "emploi".
    /^\/(?:[a-z]{2}\/)?[a-z-]+--[^/?]*?-{1,2}(\d{5,})(?:-inline)?\.html/,
    /^\/job\/(?:[^?]*?-job|[^?]*\/)?(\d{5,})(?:[/?]|$)/,
  ],
  layouts: [
    {
      name: 'posting page',
      unverified: true,
      posting: {
        present: ['[data-at=job-ad-content]', '[data-at=header-job-title]'],
        title: ['[data-at=header-job-title]', 'h1'],
        company: ['[data-at=metadata-company-name]', '[data-at=header-company-name]'],
        place: ['[data-at=metadata-location]'],
        description: ['[data-at^=section-text-]', '[data-at=job-ad-content]'],
        pay: ['[data-at=metadata-salary]'],
      },
    },
  ],
  list: [
    /^\/(?:[a-z]{2}\/)?(?:jobs|emplois?|offres|vacatures|work|praca)(?:[/?]|$)/,
    /^\/(?:5\/)?ergebnisliste/,
    /^\/jobsuche/,
    /^\/cmp\/[^?]+\/jobs\/?(?:\?|$)/,
  ],
  cards: [
    {
      each: '[data-at=job-item]',
      title: ['[data-at=job-item-title]'],
      company: ['[data-at=job-item-company-name]'],
      place: ['[data-at=job-item-location]'],
      link: [{ at: 'a[data-at=job-item-title], [data-at=job-item-title] a', attribute: 'href' }],
      id: [{ at: ':scope', attribute: 'id', match: /(\d{5,})/ }],
    },
  ],
};
