import type { Board } from '../domain/board.ts';

/** A comment whose first line tells of a person who looks for work. */
const HEADER = '^(?!Location:|SEEKING )';
const ROLE = String.raw`\b(?:engineers?|developers?|scientists?|researchers?|designers?|managers?|analysts?|leads?|head of|SREs?|devops|architects?|founding|intern|full[- ]?stack|front[- ]?end|back[- ]?end|roles?|positions?)\b`;

const line = (match: RegExp) => [{ at: '.commtext', firstLine: true, match }] as const;
const title = [
  ...line(new RegExp(`${HEADER}[^|]+\\|(?:[^|]*\\|)*?\\s*([^|]*${ROLE}[^|]*)`, 'i')),
  ...line(new RegExp(`${HEADER}[^|]+\\|\\s*([^|]+)`, 'i')),
  ...line(new RegExp(`${HEADER}(.{3,140})`, 'i')),
];
const company = line(new RegExp(`${HEADER}([^|]{2,80}?)\\s*(?:\\(http[^)]*\\)\\s*)?\\|`, 'i'));
const place = line(/\|\s*([^|]*\b(?:remote|on-?site|hybrid)\b[^|]*)/i);

/** The monthly "Who is hiring" threads of one account; every other page of the site is none of ours. */
const THREAD = 'table.fatitem:has(.hnuser[href="user?id=whoishiring"])';

export const hackernews: Board = {
  id: 'hackernews',
  name: 'Hacker News: Who is hiring',
  hosts: ['news.ycombinator.com'],
  origins: ['https://news.ycombinator.com/*'],
  posting: [],
  layouts: [],
  list: [/^\/item\?(?:.*&)?id=\d+/],
  cards: [
    {
      each: `${THREAD} ~ table.comment-tree td.ind[indent="0"] ~ td.default`,
      title,
      company,
      place,
      link: [{ at: '.age a', attribute: 'href' }],
      id: [{ at: '.age a', attribute: 'href', match: /id=(\d+)/ }],
      text: ['.commtext'],
    },
  ],
  unverified: true,
};
