import type { Board } from '../domain/board.ts';

const DOMAINS =
  'com ae at be bg ca ch cl co.id co.il co.in co.jp co.ke co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.co com.eg com.hk com.mx com.my com.ng com.pe com.ph com.pk com.sa com.sg com.tr com.tw com.ua com.vn cz de dk es fi fr gr hr hu ie it lt lu lv nl no pl pt ro se si sk';
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
