import { description, escaped, page } from '../../../src/tools/samples/html.ts';
import type { Invented } from '../../../src/tools/samples/postings.ts';

/** The career site of an employer on Workday. */
export const SITE = 'https://pierhead.wd3.myworkdayjobs.com/en-US/Careers';

const STYLE = `<style>
  body { margin: 0; max-inline-size: none; padding: 24px 80px; }
  ul { margin: 0; padding: 0; list-style: none; } [role=list] > li { padding: 14px 0; border-block-end: 1px solid #8886; }
  h3, dl { margin: 0; } h3 { font-size: 18px; } dt { display: none; } dd { display: inline; margin: 0; }
  .dark { background: #191d22; color: #eee; } .dark a { color: #9cf; }
</style>`;

/** The path of a job by its place in the list. */
export const pathAt = (at: number): string => `/en-US/Careers/job/Kiel/Role_JR-${1000 + at}`;

/**
 * A career site of Workday, drawn by its script: a list that brings twenty jobs more whenever its end is near, and in
 * its place the posting that is pressed, with its text 400 ms late. Back and forward change between them.
 */
export function workdaySite(postings: readonly Invented[], count: number, className = ''): string {
  const all = Array.from({ length: count }, (_, at) => postings[at % postings.length]).filter(
    (one) => one !== undefined,
  );
  const data = { cards: all.map(card), heads: all.map(head), texts: postings.map(description) };
  const script = `<script>
    const { cards, heads, texts } = ${JSON.stringify(data).replaceAll('</', '<\\/')};
    const root = document.querySelector('#root');
    let shown = 20;
    const list = () => { root.innerHTML = '<section data-automation-id="jobResults"><ul role="list">' + cards.slice(0, shown).join('') + '</ul></section>'; };
    const posting = (at) => {
      root.innerHTML = heads[at];
      setTimeout(() => {
        const place = root.querySelector('[data-automation-id=jobPostingDescription]');
        if (place) place.innerHTML = texts[at % texts.length];
      }, 400);
    };
    const draw = () => {
      const id = /_JR-(\\d+)$/.exec(location.pathname)?.[1];
      if (id) posting(Number(id) - 1000); else list();
    };
    addEventListener('popstate', draw);
    addEventListener('scroll', () => {
      const ul = root.querySelector('ul');
      if (!ul || shown >= cards.length || scrollY + innerHeight < document.body.scrollHeight - 300) return;
      ul.insertAdjacentHTML('beforeend', cards.slice(shown, shown + 20).join(''));
      shown += 20;
    });
    root.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-automation-id=jobTitle]');
      if (!link) return;
      event.preventDefault();
      history.pushState({}, '', link.getAttribute('href'));
      draw();
    });
    setTimeout(draw, 100);
  </script>`;
  return page('Careers', `${STYLE}<div id="root"></div>${script}`).replace(
    '<body>',
    `<body class="${className}">`,
  );
}

function card({ title, place }: Invented, at: number): string {
  return `<li id="k${at}"><div><div><h3><a data-automation-id="jobTitle" href="${pathAt(at)}">${escaped(title)}</a></h3></div></div><div data-automation-id="locations"><dl><dt>locations</dt><dd>${escaped(place)}</dd></dl></div><ul data-automation-id="subtitle"><li>JR-${1000 + at}</li></ul></li>`;
}

function head({ title, place }: Invented, at: number): string {
  return `<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">${escaped(title)}</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>${escaped(place)}</dd></dl></div><div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>JR-${1000 + at}</dd></dl></div><div data-automation-id="jobPostingDescription"></div></div>`;
}
