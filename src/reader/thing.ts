import { isThing, type Thing } from './json-ld.ts';
import { markupOf } from './markup.ts';
import { said } from './text.ts';

/** A value as text: a string or number, the first of several, or the name of a thing. Null where there is none. */
export function textOf(value: unknown, page: Document): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    return said(/[<&]/.test(value) ? markupOf(value, page).text : value);
  }
  if (Array.isArray(value)) return textOf(value[0], page);
  return isThing(value) ? textOf(value.name ?? value['@value'] ?? value.value, page) : null;
}

/** "Town, region, country" of a schema.org place or address; several places are joined by " · ". */
export function placeOf(value: unknown, page: Document): string | null {
  if (Array.isArray(value)) {
    const places = value.map((item: unknown) => placeOf(item, page)).filter((place) => place !== null);
    return said([...new Set(places)].slice(0, 5).join(' · '));
  }
  if (!isThing(value)) return textOf(value, page);
  const address = value.address ?? value;
  if (!isThing(address)) return textOf(address, page);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry];
  const named = parts.map((part) => textOf(part, page)).filter((part) => part !== null);
  return said([...new Set(named)].join(', ')) ?? textOf(value.name, page);
}

/** Pay as text, amounts and unit as stated: "USD 120000–150000 per year". */
export function payOf(salary: unknown, page: Document): string | null {
  if (Array.isArray(salary)) return payOf(salary[0], page);
  if (!isThing(salary)) return textOf(salary, page);
  const value = isThing(salary.value) ? salary.value : salary;
  const [from, to] = [value.minValue ?? value.value, value.maxValue].map((amount) => textOf(amount, page));
  const amount = from != null && to != null && from !== to ? `${from}–${to}` : (from ?? to);
  if (amount == null || /^0+(?:\.0+)?$/.test(amount)) return null;
  const unit = textOf(value.unitText ?? salary.unitText, page);
  const currency = textOf(salary.currency ?? salary.salaryCurrency ?? value.currency, page);
  return said(`${currency ?? ''} ${amount}${unit === null ? '' : ` per ${unit.toLowerCase()}`}`);
}

/** The day of an ISO 8601 date or time, null where it is none. */
export function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? (/^\s*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1] ?? null) : null;
}

/** The texts that make up a posting's description, in the order in which schema.org names them. */
export function descriptionOf(thing: Thing): string {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const main = text(thing.description);
  const extra = [thing.responsibilities, thing.qualifications, thing.skills, thing.experienceRequirements]
    .map(text)
    .filter((part) => part.length > 120 && !main.includes(part.slice(0, 60)));
  return [main, ...extra].join('\n');
}
