import type { Board } from '../domain/board.ts';

export const icims: Board = {
  id: 'icims',
  name: 'iCIMS',
  hosts: ['icims.com'],
  origins: ['https://*.icims.com/*'],
  posting: [/^\/jobs\/(\d+)(?:[/?]|$)/],
  layouts: [
    {
      name: 'posting frame',
      posting: {
        present: ['.iCIMS_JobContent', '.iCIMS_Header'],
        title: ['h1.iCIMS_Header', '.iCIMS_Header h1', '.iCIMS_Header'],
        company: [{ at: 'meta[property="og:site_name"]', attribute: 'content' }],
        place: [
          '.iCIMS_JobHeaderData .iCIMS_JobHeaderData span:not(.sr-only):not(.field-label)',
          '.iCIMS_JobHeaderData span:not(.sr-only):not(.field-label)',
        ],
        description: ['.iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
        without: ['.iCIMS_JobOptions', '.iCIMS_Header', '.iCIMS_JobHeaderGroup'],
      },
    },
  ],
  list: [/^\/jobs\/(?:search|intro)(?:[/?]|$)/],
  cards: [
    {
      each: '.iCIMS_JobsTable .row, .iCIMS_JobsTable tr',
      title: ['a.iCIMS_Anchor h2, a.iCIMS_Anchor h3', '[itemprop=title] a', 'a.iCIMS_Anchor'],
      company: [],
      place: ['.header.left span:not(.sr-only):not(.field-label)'],
      link: [{ at: 'a.iCIMS_Anchor, [itemprop=title] a', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/(?:[a-z]+\d*-)?([\w-]+)\.icims\.com/,
  idsPerOwner: true,
  framed: true,
  unverified: true,
};
