import type { Board } from '../domain/board.ts';

export const naukri: Board = {
  id: 'naukri',
  name: 'Naukri',
  hosts: ['naukri.com'],
  origins: ['https://*.naukri.com/*'],
  posting: [/^\/job-listings-[^/?]*?-(\d{6,})(?:[/?]|$)/],
  layouts: [
    {
      name: 'posting page',
      unverified: true,
      posting: {
        present: ['[class*="JDC__dang-inner-html"]', 'h1[class*="jd-header-title"]'],
        title: ['h1[class*="jd-header-title"]', 'h1'],
        company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
        place: ['[class*="jhc__loc"] a', '[class*="jhc__location"]'],
        description: ['[class*="JDC__dang-inner-html"]', '[class*="job-desc-container"]'],
        pay: ['[class*="jhc__salary"] span'],
      },
    },
  ],
  list: [
    /^\/[^/?]*-jobs(?:-in-[^/?]+)?(?:-\d+)?\/?(?:\?|$)/,
    /^\/[^/?]*-jobs-careers-\d+/,
    /^\/jobs-in-/,
    /^\/mnjuser\/recommendedjobs/,
  ],
  cards: ['.srp-jobtuple-wrapper', '.cust-job-tuple:has(a.title[href])'].map((each) => ({
    each,
    title: ['a.title', '.title'],
    company: ['a.comp-name', '.comp-name'],
    place: ['.locWdth'],
    link: [{ at: 'a.title', attribute: 'href' }],
    id: [{ at: ':scope', attribute: 'data-job-id' }],
  })),
};
