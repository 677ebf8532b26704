import type { Board } from '../domain/board.ts';

export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['jobs.ashbyhq.com'],
  origins: ['https://jobs.ashbyhq.com/*'],
  posting: [/^\/[^/?]+\/([0-9a-f]{8}-[0-9a-f-]{27})/i, /[?&]ashby_jid=([0-9a-f]{8}-[0-9a-f-]{27})/i],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['#overview', '.ashby-job-posting-right-pane', '.ashby-job-posting-heading'],
        title: ['h1.ashby-job-posting-heading', 'h1'],
        company: [
          { at: 'title', match: /^.+ @ (.+)$/ },
          { at: 'meta[name=title]', attribute: 'content', match: /^.+ @ (.+)$/ },
        ],
        place: ['.ashby-job-posting-left-pane [class*=section] p'],
        description: ['#overview[role=tabpanel]', '#overview', '.ashby-job-posting-right-pane'],
      },
    },
  ],
  inline: {
    at: 'script:not([src])',
    after: 'window.__appData =',
    posting: 'posting',
    title: 'posting.title',
    company: 'organization.name',
    place: 'posting.locationName',
    description: ['posting.descriptionHtml'],
    date: 'posting.publishedDate',
    id: 'posting.id',
  },
  // A list's data names its jobs without their texts: no card can be judged from it.
  list: [/^\/[^/?]+\/?(?:\?|$)/],
  cards: [
    {
      each: '.ashby-job-posting-brief-list a[href]',
      title: ['.ashby-job-posting-brief-title', 'h3'],
      company: [],
      // "Department • Place • Kind": with fewer parts nobody can tell which one is missing.
      place: [{ at: '.ashby-job-posting-brief-details p', match: /^[^•]+•\s*([^•]+?)\s*•/ }],
      link: [{ at: ':scope', attribute: 'href' }],
    },
  ],
  owner: /^https:\/\/[^/]+\/([^/?#]+)/,
  framed: true,
  unverified: true,
};
