import { blocksOfText } from './blocks.ts';
import { isThing, jobPostings, type Thing } from './json-ld.ts';
import type { Stated } from './stated.ts';
import { dayOf, descriptionOf, payOf, placeOf, textOf } from './thing.ts';

/** What the page's JSON-LD says of each job it names. */
export function structured(page: Document): Stated[] {
  return jobPostings(page).map((thing) => statedBy(thing, page));
}

function statedBy(thing: Thing, page: Document): Stated {
  const identifier = isThing(thing.identifier) ? thing.identifier.value : thing.identifier;
  const remote = /TELECOMMUTE/i.test(String(thing.jobLocationType)) ? 'Remote' : null;
  return {
    how: 'json-ld',
    title: textOf(thing.title ?? thing.name, page),
    company: textOf(thing.hiringOrganization, page),
    place: placeOf(thing.jobLocation, page) ?? remote,
    pay: payOf(thing.baseSalary ?? thing.estimatedSalary, page),
    date: dayOf(thing.datePosted),
    language: typeof thing.inLanguage === 'string' ? thing.inLanguage : null,
    id: textOf(identifier, page),
    url: typeof thing.url === 'string' ? thing.url : null,
    blocks: blocksOfText(descriptionOf(thing), page),
  };
}
