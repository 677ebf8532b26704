import { isThing } from './json-ld.ts';
import { parseLenient } from './lenient-json.ts';
import { textAt } from './places.ts';
import { bare, said } from './text.ts';

const CAREERS =
  /\b(?:careers?|jobs?|job board|hiring|karriere|recruiting|recruitment|vacatures|carri(?:è|e)res)\b/gi;

/**
 * Whose page a posting stands on, where no place names the company: "… at Company" in the page's name, the
 * organisation in its structured data, the site's own name, else what the name says beside the job's title.
 */
export function jobSiteOwner(page: Document, name: string, title: string): string | null {
  const rest = name.startsWith(title) ? name.slice(title.length) : name;
  const at = /(?:^|\s)(?:at|@|bei|chez|en|presso|bij)\s+([^|–—]+?)(?:\s+[|–—-]\s.*)?$/.exec(rest)?.[1];
  return (
    owner(at) ??
    owner(organisation(page)) ??
    owner(textAt(page, [{ at: 'meta[property="og:site_name"]', attribute: 'content' }])) ??
    owner(textAt(page, [{ at: 'meta[name="application-name"]', attribute: 'content' }])) ??
    remainder(name, title)
  );
}

function owner(name: string | null | undefined): string | null {
  const clean = said(name?.replace(CAREERS, ' ').replace(/^\W+|[\s|:·–—-]+$|^\s*at\s/g, ' '));
  return clean === null || clean.length > 60 ? null : clean;
}

function organisation(page: Document): string | null {
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    const data = parseLenient(script.textContent ?? '');
    const things = isThing(data) && Array.isArray(data['@graph']) ? data['@graph'] : [data];
    const found: unknown = things.find(
      (thing) => isThing(thing) && /^(?:Organization|Corporation)$/.test(String(thing['@type'])),
    );
    if (isThing(found) && typeof found.name === 'string') return found.name;
  }
  return null;
}

function remainder(name: string, title: string): string | null {
  const parts = name.split(/\s+[|·–—-]\s+/).filter((part) => !bare(title).includes(bare(part)));
  return parts.length === 1 ? owner(parts[0]) : null;
}
