/** What a board is called: in addresses, in code and for people. */
export interface Names {
  /** The file's name: letters, digits and dashes of the host ("we-hire"). */
  readonly id: string;
  /** The same as code writes it ("weHire"). */
  readonly variable: string;
  /** For people ("We Hire"), to be put right by hand. */
  readonly name: string;
  readonly host: string;
  readonly origin: string;
}

/** Parts before a host's own name that say only what stands there. */
const SERVICE = /^(?:www|jobs?|careers?|boards?|job-boards|apply|hire|app)$/;

/** Second-level parts under a country's domain: `co.uk`, `com.au`. */
const UNDER_COUNTRY = /^(?:ac|co|com|edu|go|gov|net|or|org)$/;

/** Parts of a path that name a kind of page, not a company or a job. */
const PLAIN =
  /^(?:jobs?|careers?|positions?|postings?|vacanc(?:y|ies)|openings?|offers?|o|p|j|view|details?)$/i;

/** What boards call a posting: a UUID, a long hexadecimal number or one of at least three digits. */
const IDS = [/[0-9a-f]{8}-[0-9a-f-]{27}/i, /[0-9a-f]{12,}/i, /\d{3,}/];
const ID_SOURCES = ['[0-9a-f]{8}-[0-9a-f-]{27}', '[0-9a-f]{12,}', '\\d{3,}'];

/** Names of a board after its host; a site's `www` stands for all of the site. */
export function namesOf({ hostname }: URL): Names {
  const parts = hostname.split('.');
  const top =
    parts.length > 2 && UNDER_COUNTRY.test(parts.at(-2) ?? '') && parts.at(-1)?.length === 2 ? 2 : 1;
  const own = parts.slice(0, -top);
  const word = own.at(-1) ?? hostname;
  const id = /^[a-z]/.test(word) ? word : `board-${word}`;
  const isWhole = own.length === 1 || own[0] === 'www';
  const host =
    isWhole || own.slice(0, -1).every((part) => SERVICE.test(part))
      ? hostname.replace(/^www\./, '')
      : hostname;
  return {
    id,
    variable: id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    name: word.replace(/(?:^|-+)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim(),
    host,
    origin: isWhole ? `https://*.${host}/*` : `https://${host}/*`,
  };
}

/**
 * The source of a pattern that finds the posting's id (group 1) in path and query, guessed from one address; null
 * where the address names no single posting.
 */
export function patternOf({ pathname, searchParams }: URL): string | null {
  const segments = pathname.split('/').filter(Boolean);
  const at = segments.findLastIndex((segment) => idSource(segment) !== null);
  if (at >= 0) return `^${segments.slice(0, at).map(general).join('')}${lastOf(segments[at] ?? '')}`;
  for (const [key, value] of searchParams) {
    const source = /^[\w-]+$/.test(key) ? idSource(value) : null;
    if (source !== null) return `[?&]${key}=(${source})`;
  }
  const slug = segments.at(-1) ?? '';
  if (segments.length < 2 || PLAIN.test(slug)) return null;
  return `^${segments.slice(0, -1).map(general).join('')}\\/([^/?]+)`;
}

const idSource = (text: string): string | null => ID_SOURCES[IDS.findIndex((id) => id.test(text))] ?? null;

const general = (segment: string): string => (PLAIN.test(segment) ? `\\/${segment}` : '\\/[^/?]+');

function lastOf(segment: string): string {
  const at = IDS.findIndex((id) => id.test(segment));
  const [found = ''] = IDS[at]?.exec(segment) ?? [];
  const before = segment.startsWith(found) ? '' : '(?:[^/?]*[^/?\\da-f])?';
  return `\\/${before}(${ID_SOURCES[at]})`;
}

/** What written addresses say in place of a company or a job. */
const WORD = 'lantern';

/** An address of the same form with no word of the given one but the kinds of page: what a written page may bear. */
export function inventedAddress({ origin, pathname, searchParams }: URL): string {
  const segments = pathname.split('/').filter(Boolean);
  const inId = segments.findLastIndex((segment) => idSource(segment) !== null);
  const [key, value] = [...searchParams].find(([, one]) => inId < 0 && idSource(one) !== null) ?? [];
  const path = segments
    .slice(0, inId < 0 ? segments.length : inId + 1)
    .map(inventedPart)
    .join('/');
  return `${origin}/${path}${key === undefined ? '' : `?${key}=${inventedPart(value ?? '')}`}`;
}

function inventedPart(part: string): string {
  const [id] = IDS.map((pattern) => pattern.exec(part)?.[0]).filter((found) => found !== undefined);
  if (id === undefined) return PLAIN.test(part) ? part : WORD;
  const invented = id.replace(/\d/g, '1').replace(/[a-f]/gi, 'a');
  const [before = '', after = ''] = part.split(id);
  return `${before && `${WORD}-`}${invented}${after && `-${WORD}`}`;
}
