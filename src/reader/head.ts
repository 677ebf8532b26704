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

/** The main heading, else a heading that the page's name repeats, else the name's start; without " at Company". */
function titleOf(page: Document, name: string): string | null {
  const tops = [...page.querySelectorAll('h1')].map(({ textContent }) => said(textContent));
  const own = [...tops, ...headingsOf(page)].filter(
    (text) => text !== null && !GENERIC.test(text) && text.length > 3,
  );
  const top = own.find((text) => tops.includes(text));
  const repeated = own.find((text) => text !== null && bare(name).includes(bare(text)));
  const start = name.split(/\s+(?:[|·–—-]|@)\s+/).find((part) => !GENERIC.test(part));
  const title =
    repeated !== undefined && tops.includes(repeated) ? repeated : (top ?? repeated ?? said(start));
  const short = /^(.{4,}?)\s+(?:at|@)\s+\S/.exec(title ?? '')?.[1];
  return short !== undefined && bare(name).startsWith(bare(`${short} at`)) ? short : (title ?? null);
}
