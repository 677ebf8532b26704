import type { Board } from '../domain/board.ts';

export const kaggle: Board = {
  id: 'kaggle',
  name: 'Kaggle',
  hosts: ['kaggle.com'],
  origins: [],
  posting: [],
  layouts: [],
  profile: {
    addresses: [
      /^\/(?!(?:account|benchmarks|code|competitions|contact|datasets|discussions?|docs|games|host|kernels|learn|models|notebooks|organizations|privacy|progression|rankings|search|settings|solutions|terms|work)(?:[/?]|$))[\w-]+\/?(?:\?|$)/,
    ],
    layouts: [
      {
        name: 'inline state',
        present: ['[data-component-name=ProfileContainerReact]'],
        headline: [
          {
            at: '[data-component-name=ProfileContainerReact] ~ script, [data-component-name=ProfileContainerReact] script',
            match: /"occupation":"([^"\\]+)"/,
          },
        ],
        about: ['#site-content [class*=markdown]', '[class*=rendered-html]'],
        entries: [],
      },
      {
        name: 'page',
        present: ['#site-content h1'],
        headline: [{ at: '#site-content p', match: /^(.+ at .+)$/ }],
        about: ['#site-content [class*=markdown]', '[class*=rendered-html]'],
        entries: [],
      },
    ],
  },
  unverified: true,
};
