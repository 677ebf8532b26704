import { escaped, page } from '../../../src/tools/samples/html.ts';
import type { Invented } from '../../../src/tools/samples/postings.ts';

/** The id of the first job of a search. */
export const FIRST = 4_200_000_001;

/** CSS pixels that one card takes. */
export const HIGH = 90;

const STYLE = `<style>
  body { margin: 0; max-inline-size: none; display: grid; grid-template-columns: 480px 1fr; }
  #list { block-size: 100vh; overflow: auto; }
  #list ul { position: relative; margin: 0; padding: 0; list-style: none; }
  .job-card-container { position: absolute; inset-inline: 0; block-size: ${HIGH}px; box-sizing: border-box; padding: 10px 20px; border-block-end: 1px solid #8884; }
  .job-card-container > div { line-height: 20px; }
  #pane { padding: 20px; block-size: 100vh; box-sizing: border-box; overflow: auto; }
  .dark { background: #1b1f23; color: #eee; } .dark a { color: #9cf; }
</style>`;

/**
 * A search of LinkedIn as people who are signed in see it: as many jobs as wanted in a scroll container of its own,
 * which shows them in the same fifteen cards again and again, and the open job beside it. Postings take turns.
 */
export function recycled(postings: readonly Invented[], count: number, className = ''): string {
  const jobs = Array.from({ length: count }, (_, at) => postings[at % postings.length]).map((job) => ({
    title: escaped(job?.title ?? ''),
    company: escaped(job?.company ?? ''),
    place: escaped(job?.place ?? ''),
  }));
  const script = `<script>
    const jobs = ${JSON.stringify(jobs)};
    const list = document.querySelector('#list');
    const cards = [...document.querySelectorAll('.job-card-container')];
    const fill = (card, at) => {
      const id = String(${FIRST} + at);
      if (card.dataset.jobId === id) return;
      card.id = 'k' + id;
      card.dataset.jobId = id;
      card.style.top = at * ${HIGH} + 'px';
      const link = card.querySelector('a');
      link.href = '/jobs/view/' + id + '/';
      link.firstElementChild.innerHTML = jobs[at].title;
      card.querySelector('.artdeco-entity-lockup__subtitle').innerHTML = jobs[at].company;
      card.querySelector('.artdeco-entity-lockup__caption').innerHTML = jobs[at].place;
    };
    const draw = () => {
      const first = Math.min(jobs.length - cards.length, Math.floor(list.scrollTop / ${HIGH}));
      for (let at = first; at < first + cards.length; at += 1) fill(cards[at % cards.length], at);
    };
    list.addEventListener('scroll', draw);
    draw();
  </script>`;
  return page(
    'Jobs | LinkedIn',
    `${STYLE}<div id="list" class="${className}"><ul style="block-size:${count * HIGH}px">${CARD.repeat(15)}</ul></div><main id="pane" class="${className}"></main>${script}`,
  );
}

const CARD =
  '<li><div class="job-card-container"><div class="artdeco-entity-lockup__title"><a class="job-card-container__link"><span aria-hidden="true"></span></a></div><div class="artdeco-entity-lockup__subtitle"></div><div class="artdeco-entity-lockup__caption"></div></div></li>';

/** The open job as people who are signed in see it. `text`: HTML of what it says. */
export function classicPane(id: number, { title, company, place }: Invented, text: string): string {
  return `<div class="job-details-jobs-unified-top-card__container"><div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x">${escaped(company)}</a></div><div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/${id}/">${escaped(title)}</a></h1></div><div class="job-details-jobs-unified-top-card__primary-description-container"><span class="tvm__text">${escaped(place)}</span></div></div><div id="job-details">${text}</div>`;
}
