import type { Board } from '../domain/board.ts';

export const bamboohr: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['bamboohr.com'],
  origins: ['https://*.bamboohr.com/*'],
  posting: [/^\/(?:careers|jobs)\/(\d+)/, /^\/jobs\/view\.php\?(?:.*&)?id=(\d+)/],
  address: 'https://{host}/careers/{id}',
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['.BambooRichText'],
        title: ['.ResAts__JobPostingHeader h2', '.ResAts__card h2', '[data-fabric-component=Headline]'],
        company: [],
        place: ['.ResAts__card-subtitle'],
        description: ['.BambooRichText'],
      },
    },
  ],
  list: [/^\/(?:careers|jobs)\/?(?:\?|$)/, /^\/jobs\/embed2\.php/],
  cards: [
    {
      each: 'li.ResAts__listing',
      title: ['.ResAts__listing-link'],
      company: [],
      place: ['.ResAts__card-subtitle'],
      link: [{ at: 'a.ResAts__listing-link', attribute: 'href' }],
    },
    {
      each: '.BambooHR-ATS-Jobs-Item',
      title: ['a'],
      company: [],
      place: ['.BambooHR-ATS-Location'],
      link: [{ at: 'a[href]', attribute: 'href' }],
    },
    {
      each: 'a[href*="/careers/"]',
      title: ['h2, h3, h4, h5', '[class*=title i]', { at: ':scope', firstLine: true }],
      company: [],
      place: [],
      link: [{ at: ':scope', attribute: 'href', match: /^(.*\/careers\/\d+.*)$/ }],
    },
  ],
  owner: /^https:\/\/(?!www\.)([\w-]+)\./,
  idsPerOwner: true,
  framed: true,
  unverified: true,
};
