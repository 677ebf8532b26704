import { description, escaped, page } from '../../../src/tools/samples/html.ts';
import type { Invented } from '../../../src/tools/samples/postings.ts';

const STYLE = `<style>
  body { margin: 0; max-inline-size: none; display: grid; grid-template-columns: 440px 1fr; gap: 24px; }
  ul { margin: 0; padding: 12px; list-style: none; }
  .job_seen_beacon { margin-block-end: 12px; padding: 14px; border: 1px solid #8886; border-radius: 8px; }
  .vjs-highlight { border-color: #36c; } h2 { margin: 0; font-size: 18px; }
  #jobsearch-ViewjobPaneWrapper { position: sticky; top: 0; block-size: 100vh; overflow: auto; }
  .dark { background: #1c1c1e; color: #eee; } .dark a { color: #9cf; }
</style>`;

/** The key of a job by its place in the list: 16 hexadecimal digits. */
export const keyAt = (at: number): string => (0xa1b2c3d400 + at).toString(16).padStart(16, '0');

/**
 * A search of Indeed: cards that hold no more than a title, and the job that is pressed in a pane beside them. The
 * address and the mark of the open card change at once, the head of the pane after 100 ms, its text after 400 ms.
 */
export function indeedSearch(postings: readonly Invented[], className = ''): string {
  const panes = postings.map((posting) => ({ head: paneHead(posting), text: description(posting) }));
  const script = `<script>
    const panes = ${JSON.stringify(panes)};
    const pane = document.querySelector('#jobsearch-ViewjobPaneWrapper');
    let pressed = 0;
    const late = (time, turn, fill) => setTimeout(() => turn === pressed && fill(), time);
    document.querySelector('ul').addEventListener('click', (event) => {
      const link = event.target.closest('a[data-jk]');
      if (!link) return;
      event.preventDefault();
      history.pushState({}, '', '/jobs?q=ai&vjk=' + link.dataset.jk);
      document.querySelector('.vjs-highlight')?.classList.remove('vjs-highlight');
      link.closest('.job_seen_beacon').classList.add('vjs-highlight');
      const turn = pressed += 1;
      const { head, text } = panes[Number(link.dataset.at)];
      late(100, turn, () => { pane.innerHTML = head; });
      late(400, turn, () => { pane.insertAdjacentHTML('beforeend', '<div id="jobDescriptionText">' + text + '</div>'); });
    });
  </script>`;
  const cards = postings.map(card).join('');
  return page(
    'AI Jobs | Indeed',
    `${STYLE}<ul class="${className}">${cards}</ul><div id="jobsearch-ViewjobPaneWrapper" class="${className}"></div>${script}`,
  ).replace('<body>', `<body class="${className}">`);
}

function card({ title, company, place }: Invented, at: number): string {
  const key = keyAt(at);
  return `<li><div class="job_seen_beacon" id="k${at}"><table><tr><td><h2 class="jobTitle"><a href="/rc/clk?jk=${key}&amp;from=serp" data-jk="${key}" data-at="${at}"><span title="${escaped(title)}">${escaped(title)}</span></a></h2><div><span data-testid="company-name">${escaped(company)}</span> <div data-testid="text-location">${escaped(place)}</div></div></td></tr></table></div></li>`;
}

function paneHead({ title, company, place, pay }: Invented): string {
  return `<h2 data-testid="jobsearch-JobInfoHeader-title" class="jobsearch-JobInfoHeader-title"><span>${escaped(title)} - job post</span></h2><div data-testid="inlineHeader-companyName"><a href="/cmp/x">${escaped(company)}</a></div><div data-testid="inlineHeader-companyLocation">${escaped(place)}</div><div id="salaryInfoAndJobType"><span>${escaped(pay)}</span></div>`;
}
