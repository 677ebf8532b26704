import { jobSiteOwner } from './owner.ts';
import { textAt } from './places.ts';
import type { Stated } from './stated.ts';
import { bare, said } from './text.ts';

/** Headings that name a kind of page, not a job. */
const GENERIC =
  /^(?:careers?|jobs?|job (?:details?|description|posting|opening)|(?:current |open )?(?:positions|openings|vacancies)|join (?:us|our team)|we.re hiring|karriere|stellenangebote?|vacatures?|emplois?|carri(?:è|e)res?|empleos?|lavora con noi|vagas?)$/i;

/** Headings that the page shows, level 1 to 3, at most 60: enough to find a job's title among them. */
export function headingsOf(page: Document): string[] {
  const headings = [...page.querySelectorAll('h1, h2, h3, [role=heading]')].slice(0, 60);
  return headings.map(({ textContent }) => said(textContent)).filter((text) => text !== null);
}

/** What the head of any page, and its main heading, say of the job that it shows. */
export function metaOf(page: Document): Stated {
  const name = textAt(page, [{ at: 'meta[property="og:title"]', attribute: 'content' }]) ?? said(page.title);
  const title = titleOf(page, name ?? '');
  return {
    how: 'article',
    title,
    company: jobSiteOwner(page, name ?? '', title ?? ''),
    place: null,
    pay: null,
    date: null,
    language: null,
    id: null,
    url: null,
    blocks: [],
  };
}

/** The heading that the page's name repeats, else its first heading that is no section's name, else the name's start. */
function titleOf(page: Document, name: string): string | null {
  const tops = [...page.querySelectorAll('h1')].map(({ textContent }) => said(textContent));
  const headings = [...tops, ...headingsOf(page)].filter((text) => text !== null && !GENERIC.test(text));
  const repeated = headings.find(
    (text) => text !== null && bare(name).includes(bare(text)) && text.length > 3,
  );
  const start = name.split(/\s+(?:[|·–—-]|@)\s+/).find((part) => !GENERIC.test(part));
  return repeated ?? tops.find((text) => text !== null && !GENERIC.test(text)) ?? said(start);
}
