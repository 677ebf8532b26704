import type { Invented } from './postings.ts';

/** Text for HTML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const STYLE =
  '<style>body{font:16px/1.5 system-ui,sans-serif;max-inline-size:44rem;margin:3rem auto}</style>';

/** A whole document. */
export function page(title: string, body: string, attributes = 'lang="en"'): string {
  const head = `<meta charset="utf-8"><link rel="icon" href="data:,"><title>${escaped(title)}</title>${STYLE}`;
  return `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
}

/** What a posting says, with its headings and lists. */
export function description({ company, duties, requirements, pay }: Invented): string {
  const list = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
  return [
    `<p>${escaped(company)} is a small company by the water. We are looking for someone to join our team.</p>`,
    `<h3>What you will do</h3>${list(duties)}`,
    `<h3>What you bring</h3>${list(requirements)}`,
    `<h3>What we offer</h3><p>A full-time job, ${escaped(pay)}, five weeks of holiday and a view of the harbour.</p>`,
  ].join('');
}

/** A career page of a site that no board knows. */
export function careerPage(posting: Invented): string {
  const { title, company, place } = posting;
  const body = `<header><nav><a href="/">Home</a> <a href="/team">Team</a></nav></header><main><article><h1>${escaped(title)}</h1><p>${escaped(company)}, ${escaped(place)}</p>${description(posting)}</article></main>`;
  return page(`${title} – ${company}`, body);
}

/** The body of a posting as LinkedIn shows it to guests. */
export function linkedinBody(posting: Invented, text = description(posting)): string {
  const { title, company, place } = posting;
  return `<section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">${escaped(title)}</h1><h4><span class="topcard__flavor"><a class="topcard__org-name-link" href="/company/x">${escaped(company)}</a></span><span class="topcard__flavor topcard__flavor--bullet">${escaped(place)}</span></h4></section><section class="description"><div class="description__text"><div class="show-more-less-html__markup">${text}</div></div></section>`;
}

/** A posting as LinkedIn shows it to guests. */
export function linkedinPage(posting: Invented): string {
  const head = `${posting.company} hiring ${posting.title} in ${posting.place} | LinkedIn`;
  return page(head, `<main>${linkedinBody(posting)}</main>`);
}

/** A posting as Greenhouse shows it, also in a frame of another site's page. */
export function greenhousePage(posting: Invented): string {
  const { title, company, place } = posting;
  const body = `<main><div class="job__header"><div class="job__title"><h1>${escaped(title)}</h1></div><div class="job__location">${escaped(place)}</div></div><div class="job__description body">${description(posting)}</div></main>`;
  return page(`Job Application for ${title} at ${company}`, body);
}
