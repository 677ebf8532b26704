import type { Board } from '../domain/board.ts';

export const rippling: Board = {
  id: 'rippling',
  name: 'Rippling',
  hosts: ['ats.rippling.com', 'ats.us1.rippling.com'],
  origins: ['https://ats.rippling.com/*', 'https://ats.us1.rippling.com/*'],
  posting: [/\/jobs\/([0-9a-f]{8}-[0-9a-f-]{27})/i],
  layouts: [
    {
      name: 'posting page',
      posting: {
        present: ['.ATS_htmlPreview'],
        title: [],
        company: [],
        place: ['[data-icon=LOCATION_OUTLINE] + p'],
        description: ['.ATS_htmlPreview:not(form *)'],
      },
    },
  ],
  inline: {
    at: 'script#__NEXT_DATA__',
    posting: 'props.pageProps.apiData.jobPost',
    title: 'props.pageProps.apiData.jobPost.name',
    company: 'props.pageProps.apiData.jobPost.companyName',
    place: 'props.pageProps.apiData.jobPost.workLocations',
    description: [
      'props.pageProps.apiData.jobPost.description.company',
      'props.pageProps.apiData.jobPost.description.role',
    ],
    date: 'props.pageProps.apiData.jobPost.createdOn',
    id: 'props.pageProps.apiData.jobPost.uuid',
  },
  list: [/^\/(?:embed\/|[a-z]{2}-[A-Z]{2}\/)?[^/?]+\/jobs\/?(?:\?|$)/],
  cards: [
    {
      each: 'a[href*="/jobs/"]',
      title: ['h2, h3, h4, h5', '[class*=title i]', { at: ':scope', firstLine: true }],
      company: [],
      place: [],
      link: [{ at: ':scope', attribute: 'href', match: /^(.*\/jobs\/[0-9a-f]{8}-[0-9a-f-]{27}.*)$/i }],
    },
  ],
  owner: /^https:\/\/[^/]+\/(?:embed\/|[a-z]{2}-[A-Z]{2}\/)?([^/?#]+)\/jobs/,
  framed: true,
  unverified: true,
};
