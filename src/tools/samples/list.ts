import { escaped, page } from './html.ts';
import type { Invented } from './postings.ts';

/** Where a thread of postings stands; each of its comments holds a whole posting. */
export const THREAD = 'https://news.ycombinator.com/item?id=40000001';

const FIRST = 40_000_002;

const comment = (posting: Invented | string, at: number): string => {
  const id = FIRST + at;
  return [
    `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="0"></td><td class="default">`,
    `<div><span class="comhead"><span class="age"><a href="item?id=${id}">1 hour ago</a></span></span></div>`,
    `<div class="comment"><div class="commtext c00">${said(posting)}</div></div>`,
    '</td></tr></table></td></tr>',
  ].join('');
};

function said(posting: Invented | string): string {
  if (typeof posting === 'string') return escaped(posting);
  const { company, title, place, duties, requirements } = posting;
  const lines = (all: readonly string[]) => all.map((line) => `<p>- ${escaped(line)}</p>`).join('');
  return `${escaped(company)} | ${escaped(title)} | REMOTE, ${escaped(place)}<p>What you will do</p>${lines(duties)}<p>What you bring</p>${lines(requirements)}`;
}

/** A thread in which each comment is a posting, or holds just a text. */
export function thread(comments: readonly (Invented | string)[]): string {
  const head = `<table class="fatitem"><tr class="athing submission" id="40000001"><td class="title"><span class="titleline"><a href="item?id=40000001">Ask HN: Who is hiring?</a></span></td></tr><tr><td class="subtext"><a class="hnuser" href="user?id=whoishiring">whoishiring</a></td></tr></table>`;
  const tree = `<table class="comment-tree">${comments.map(comment).join('')}</table>`;
  return page(
    'Ask HN: Who is hiring?',
    `<center><table id="hnmain"><tr><td>${head}${tree}</td></tr></table></center>`,
  );
}
