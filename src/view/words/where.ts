import { text } from '../../browser/texts.ts';
import type { Posting } from '../../domain/posting.ts';

/** Company and place of a posting, as far as it states them, else the host of its page. */
export function whereWords({ company, place, url }: Pick<Posting, 'company' | 'place' | 'url'>): string {
  if (company && place) return text('whereJoin', company, place);
  return company ?? place ?? (URL.canParse(url) ? new URL(url).host : text('thisPage'));
}

/** Hosts named one by one at most; the others are counted. */
const NAMED = 3;

/** Hosts in words: "a.example, b.example and 4 more". */
export function hostsWords(hosts: readonly string[]): string {
  const left = hosts.length - NAMED;
  if (left > 1) return text('hostsMore', hosts.slice(0, NAMED).join(', '), left);
  return new Intl.ListFormat(text('locale')).format(hosts);
}
