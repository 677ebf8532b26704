import { parseLenient } from './lenient-json.ts';

/** One object of structured data, keys as the page has them. */
export type Thing = Readonly<Record<string, unknown>>;

/** How deep a JobPosting may stand inside other things (`@graph`, arrays, a page's main entity). */
const DEEPEST = 8;

/** Every `JobPosting` that the page's JSON-LD holds, in page order. */
export function jobPostings(page: Document): Thing[] {
  return [...page.querySelectorAll('script[type^="application/ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? '';
    return text.includes('JobPosting') ? postingsIn(parseLenient(text), 0) : [];
  });
}

/** Whether a value is an object with keys. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function postingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => postingsIn(item, depth + 1));
  if (!isThing(value)) return [];
  if (isPosting(value['@type'])) return [value];
  return Object.values(value).flatMap((item) => postingsIn(item, depth + 1));
}

function isPosting(type: unknown): boolean {
  if (Array.isArray(type)) return type.some(isPosting);
  return typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type);
}
