import type { Board } from '../domain/board.ts';

const DOMAINS =
  'com at be ca ch co.in co.jp co.nz co.uk co.za com.ar com.au com.br com.mx com.sg com.tr de dk es fi fr ie it nl no pl pt se';
const HOSTS = DOMAINS.split(' ').map((domain) => `www.google.${domain}`);

/** Its pane fills late and names no title of its own, so only the list is read. */
export const googleJobs: Board = {
  id: 'google-jobs',
  name: 'Google Jobs',
  hosts: HOSTS,
  origins: HOSTS.map((host) => `https://${host}/*`),
  posting: [/^\/search\?(?:.*&)?htidocid=([^&]+)/],
  layouts: [],
  list: [/^\/search\?(?:.*&)?(?:udm=8|ibp=htl;jobs|ibp=htl%3Bjobs)(?:&|$)/],
  cards: [
    {
      each: '.EimVGf',
      title: ['.tNxQIb'],
      company: ['.a3jPc', '.tNxQIb ~ div'],
      place: [{ at: '.FqK3wc', match: /^(.+?)\s+•/ }, '.FqK3wc'],
      link: [],
    },
    {
      each: 'div:has(> .tNxQIb)',
      title: ['.tNxQIb'],
      company: ['.a3jPc', '.tNxQIb ~ div'],
      place: [{ at: '.FqK3wc', match: /^(.+?)\s+•/ }, '.FqK3wc'],
      link: [],
    },
  ],
  unverified: true,
};
