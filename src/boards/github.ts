import type { Board } from '../domain/board.ts';
import type { ProfileLayout } from '../domain/profile-places.ts';

const profile: ProfileLayout = {
  name: 'person',
  present: ['.p-note.user-profile-bio', '.vcard-names', '[itemtype$="schema.org/Person"]'],
  headline: ['.p-note.user-profile-bio', '.p-note'],
  about: ['article.markdown-body'],
  entries: [
    {
      each: '.pinned-item-list-item',
      title: ['.repo', 'a[href] span'],
      organisation: ['.owner'],
      period: [],
      lines: ['.pinned-item-desc'],
    },
  ],
  without: ['.anchor', 'table', 'img', 'clipboard-copy'],
};

const readme: ProfileLayout = {
  name: 'README of a person',
  present: ['article.markdown-body'],
  headline: [],
  about: ['article.markdown-body'],
  entries: [],
  without: ['.anchor', 'table', 'clipboard-copy'],
};

export const github: Board = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com'],
  origins: [],
  posting: [],
  layouts: [],
  profile: {
    addresses: [
      /^\/(?!(?:about|apps|collections|contact|customer-stories|enterprise|events|explore|features|join|login|marketplace|new|notifications|orgs|organizations|pricing|search|security|settings|signup|site|sponsors|team|topics|trending)(?:[/?]|$))[A-Za-z\d-]+\/?(?:\?(?!tab=(?!overview)).*)?$/,
      /^\/([A-Za-z\d-]+)\/\1\/?(?:\?|$)/,
    ],
    layouts: [profile, readme],
  },
  unverified: true,
};
