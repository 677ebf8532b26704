import type { Board } from '../domain/board.ts';

export const huggingface: Board = {
  id: 'huggingface',
  name: 'Hugging Face',
  hosts: ['huggingface.co'],
  origins: [],
  posting: [],
  layouts: [],
  profile: {
    addresses: [
      /^\/(?!(?:api|blog|chat|collections|datasets|docs|enterprise|inference-endpoints|join|jobs|languages|learn|login|models|new|new-dataset|new-space|notifications|organizations|papers|posts|pricing|search|settings|spaces|support|tasks|terms-of-service|privacy)(?:[/?]|$))[\w-]+\/?(?:\?|$)/,
    ],
    layouts: [
      {
        name: 'person',
        present: ['[data-target=UserProfile]'],
        headline: [
          { at: '[data-target=UserProfile]', attribute: 'data-props', match: /"details":"([^"\\]+)"/ },
        ],
        about: ['article.prose', '.model-card-content'],
        entries: [
          {
            each: 'article.overview-card-wrapper',
            title: ['h4', 'header'],
            organisation: [],
            period: [],
            lines: ['p'],
          },
        ],
      },
    ],
  },
  unverified: true,
};
