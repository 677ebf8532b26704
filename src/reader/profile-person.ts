import type { Profile } from '../domain/page.ts';
import { isAside } from './aside.ts';
import { blocksOf } from './blocks.ts';
import { isThing, type Thing } from './json-ld.ts';
import { parseLenient } from './lenient-json.ts';
import { textAt } from './places.ts';
import { profileOfBlocks } from './profile-text.ts';
import { said } from './text.ts';
import { textOf } from './thing.ts';

/** Things beside which a person is their author, not what the page is about. */
const WORKS =
  /^(?:\w*Article|\w*Posting|Product|Recipe|Event|Course|Book|Review|VideoObject|NewsMediaOrganization)$/;

/**
 * What a personal page says of the person that its structured data names: the headline from the data, the entries from
 * what the page shows. Null where the data names nobody, or only the author of something else.
 */
export function profileOfPerson(page: Document): Profile | null {
  const person = personIn(page);
  const marked = person === null ? page.querySelector('[itemscope][itemtype$="/Person"]') : null;
  if (
    person === null &&
    (marked === null || page.querySelector('article[itemtype], [itemtype$="Posting"]'))
  ) {
    return null;
  }
  const told = profileOfBlocks(blocksOf([page.querySelector('main') ?? page.body], isAside));
  const stated = person === null ? markedHeadline(marked) : headlineOf(person, page);
  return { ...told, headline: stated ?? told.headline };
}

function markedHeadline(person: Element | null): string | null {
  return person === null ? null : textAt(person, ['[itemprop~="jobTitle"]']);
}

function headlineOf({ jobTitle, hasOccupation }: Thing, page: Document): string | null {
  const titles = Array.isArray(jobTitle) ? jobTitle : [jobTitle];
  const named = titles.map((title: unknown) => textOf(title, page)).filter((title) => title !== null);
  return said(named.join(', ')) ?? textOf(hasOccupation, page);
}

/** The person whom the page is about: a profile page's main entity, else the only thing of weight that is named. */
function personIn(page: Document): Thing | null {
  const scripts = [...page.querySelectorAll('script[type^="application/ld+json" i]')];
  const texts = scripts.map(({ textContent }) => textContent ?? '').filter((text) => text.includes('Person'));
  const things = texts.flatMap((text) => topThings(parseLenient(text)));
  for (const thing of things) {
    if (isOf(thing, /^ProfilePage$/) && isThing(thing.mainEntity)) return thing.mainEntity;
  }
  if (things.some((thing) => isOf(thing, WORKS))) return null;
  return things.find((thing) => isOf(thing, /^Person$/)) ?? null;
}

function topThings(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.flatMap(topThings);
  if (!isThing(data)) return [];
  return Array.isArray(data['@graph']) ? [data, ...data['@graph'].filter(isThing)] : [data];
}

function isOf({ '@type': type }: Thing, pattern: RegExp): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.some((one: unknown) => typeof one === 'string' && pattern.test(one.replace(/^.*[/:]/, '')));
}
