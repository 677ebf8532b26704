import type { Board } from '../domain/board.ts';

export const remoteok: Board = {
  id: 'remoteok',
  name: 'Remote OK',
  hosts: ['remoteok.com', 'remoteok.io'],
  origins: ['https://*.remoteok.com/*', 'https://*.remoteok.io/*'],
  posting: [/^\/remote-jobs\/(?:[^/?]*-)?(\d{3,})(?:[/?]|$)/],
  address: 'https://remoteok.com/remote-jobs/{id}',
  layouts: [],
  list: [/^\/?(?:\?|$)/, /^\/remote-[^/?]*-jobs/, /^\/remote-jobs\/?(?:\?|$)/],
  cards: [
    {
      each: 'tr.job[data-id]:not(.placeholder)',
      title: ['h2[itemprop=title]', 'h2'],
      company: ['h3[itemprop=name]', { at: ':scope', attribute: 'data-company' }],
      place: ['.location'],
      link: [
        { at: ':scope', attribute: 'data-href' },
        { at: ':scope', attribute: 'data-url' },
        { at: 'a[href*="/remote-jobs/"]', attribute: 'href' },
      ],
      id: [{ at: ':scope', attribute: 'data-id' }],
    },
  ],
  unverified: true,
};
