import { escaped, page } from '../../../src/tools/samples/html.ts';
import type { Invented } from '../../../src/tools/samples/postings.ts';

const STYLE = `<style>
  body { margin: 0; max-inline-size: none; }
  #list { block-size: 100vh; overflow: auto; }
  .card { padding: 16px 24px; border-block-end: 1px solid #ddd; }
  .card h2 { margin: 0; font-size: 18px; } .card p { margin: 4px 0 0; }
  .dark { background: #16181a; color: #eee; } .dark a { color: #9cf; }
</style>`;

/** One comment of a thread of Hacker News that offers a job, with the whole of its text. */
export function comment(id: number, { company, title, place, duties, requirements }: Invented): string {
  const lines = [...duties, ...requirements].map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<tr class="athing comtr" id="c${id}"><td><table><tr><td class="ind" indent="0"></td><td class="votelinks"></td><td class="default"><div><span class="comhead"><a class="hnuser" href="user?id=x">x</a> <span class="age"><a href="item?id=${id}">1 hour ago</a></span></span></div><div class="comment"><div class="commtext c00">${escaped(company)} | ${escaped(title)} | ${escaped(place)} | Full-time${lines}</div></div></td></tr></table></td></tr>`;
}

/** A thread of Hacker News in a scroll container of its own, which brings its comments as it is scrolled, 20 at a time. */
export function thread(id: number, postings: readonly Invented[], count: number, className = ''): string {
  const comments = Array.from({ length: count }, (_, at) => {
    const posting = postings[at % postings.length];
    return posting === undefined ? '' : comment(id + 1 + at, posting);
  });
  const title = 'Ask HN: Who is hiring? (November 2026)';
  const head = `<table class="fatitem"><tr class="athing submission" id="${id}"><td class="title"><span class="titleline"><a href="item?id=${id}">${title}</a></span></td></tr><tr><td class="subtext"><a class="hnuser" href="user?id=whoishiring">whoishiring</a></td></tr></table>`;
  const script = `<script>
    const waiting = ${JSON.stringify(comments)};
    const more = () => document.querySelector('.comment-tree > tbody').insertAdjacentHTML('beforeend', waiting.splice(0, 20).join(''));
    const list = document.querySelector('#list');
    list.addEventListener('scroll', () => { if (list.scrollTop + list.clientHeight > list.scrollHeight - 400) more(); });
    more();
  </script>`;
  return page(
    `${title} | Hacker News`,
    `${STYLE}<div id="list" class="${className}"><table id="hnmain"><tr><td>${head}<table class="comment-tree"><tbody></tbody></table></td></tr></table></div>${script}`,
  );
}

/** One card of a list of Built In, which holds no more than a title. */
export function card(id: number, title: string): string {
  return `<div class="card" id="k${id}" data-id="job-card"><h2><a data-id="job-card-title" href="/job/x/${id}">${escaped(title)}</a></h2><p data-id="company-title">Pierhead Works</p></div>`;
}

/** A list of Built In, whose cards open the job when they are pressed anywhere. */
export function board(count: number, first = 1_000_001, className = ''): string {
  const cards = Array.from({ length: count }, (_, at) => card(first + at, `AI Engineer ${at}`)).join('');
  const script = `<script>
    window.opened = 0;
    document.querySelector('#list').addEventListener('click', () => { window.opened += 1; });
  </script>`;
  return page('Jobs | Built In', `${STYLE}<div id="list" class="${className}">${cards}</div>${script}`);
}

/** A search of LinkedIn as guests see it: cards that hold no more than a title, and the open job beside them. */
export function search(postings: readonly Invented[], first: number): string {
  const cards = postings.map(({ title, company, place }, at) => {
    const link = `<a class="base-card__full-link" href="/jobs/view/${first + at}/"></a>`;
    return `<li><div class="base-search-card card" id="k${first + at}">${link}<h3 class="base-search-card__title">${escaped(title)}</h3><h4 class="base-search-card__subtitle">${escaped(company)}</h4><span class="job-search-card__location">${escaped(place)}</span></div></li>`;
  });
  return page('Jobs | LinkedIn', `${STYLE}<ul>${cards.join('')}</ul><main id="pane"></main>`);
}
