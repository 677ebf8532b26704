import { blocksOf } from './blocks.ts';
import { textAt } from './places.ts';
import type { Stated } from './stated.ts';
import { said } from './text.ts';
import { dayOf } from './thing.ts';

const SCOPES = '[itemtype$="/JobPosting"], [typeof~="JobPosting"], [typeof~="schema:JobPosting"]';

/** What the page's microdata or RDFa says of each job it names. */
export function microdata(page: Document): Stated[] {
  const scopes = [...page.querySelectorAll(SCOPES)];
  return (scopes.length > 0 ? scopes : unscoped(page)).map(statedBy);
}

/** A page that marks its parts but not the job as a whole is itself the job. */
function unscoped(page: Document): Element[] {
  const parts = ['hiringOrganization', 'description', 'title'].map(named);
  return page.body !== null && parts.every((part) => page.body.querySelectorAll(part).length === 1)
    ? [page.body]
    : [];
}

function statedBy(scope: Element): Stated {
  const first = (name: string): string | null => textAt(scope, placesOf(name));
  const organisation = scope.querySelector(named('hiringOrganization'));
  const inside = organisation === null ? null : textAt(organisation, placesOf('name'));
  const towns = ['addressLocality', 'addressRegion'].map(first).filter((part) => part !== null);
  return {
    how: 'json-ld',
    title: first('title'),
    company: inside ?? first('hiringOrganization'),
    place: said(towns.join(', ')) ?? first('jobLocation'),
    pay: first('baseSalary'),
    date: dayOf(first('datePosted')),
    language: null,
    id: null,
    url: null,
    blocks: blocksOf(descriptions(scope)),
  };
}

/** Descriptions of the job itself, not of something inside it that has a scope of its own. */
function descriptions(scope: Element): Element[] {
  const names = ['description', 'responsibilities', 'qualifications', 'skills'];
  const found = [...scope.querySelectorAll(names.map(named).join(', '))];
  return found.filter(
    (element) =>
      (!scope.matches(SCOPES) || element.parentElement?.closest('[itemscope], [typeof]') === scope) &&
      !found.some((other) => other !== element && other.contains(element)),
  );
}

function named(name: string): string {
  return `[itemprop~="${name}"], [property~="${name}"], [property~="schema:${name}"]`;
}

function placesOf(name: string) {
  return [{ at: named(name), attribute: 'content' }, named(name)];
}
