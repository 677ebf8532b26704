import { resolved } from './entities.ts';
import { isHidden } from './hidden.ts';
import { endedByEnd, endedByStart, isVoid, type Open } from './nesting.ts';
import { Pen, type Piece } from './pen.ts';
import { inside, OUTSIDE, type StartTag } from './setting.ts';
import { BLOCKS } from './tags.ts';

/** What a piece of HTML says: its text as `textContent` gives it, its lines, and whether it has any element. */
export interface Markup {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly hasElements: boolean;
}

const TAG = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z][\w:-]*(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/iy;

/**
 * Reads HTML without a document: plain tags, well nested. A list whose data holds the texts of hundred jobs makes a
 * document for each otherwise. Null where the HTML is any more than that: then the browser's own parser must.
 */
export function lightMarkup(html: string): Markup | null {
  if (html.includes('\0')) return null;
  const scan = new Scan();
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    const start = next < 0 ? html.length : next;
    if (start > at && !scan.write(html.slice(at, start))) return null;
    if (next < 0) break;
    TAG.lastIndex = start;
    const tag = TAG.exec(html);
    if (tag === null || !scan.take(tag)) return null;
    at = TAG.lastIndex;
  }
  return scan.end();
}

class Scan {
  readonly #pen = new Pen();
  readonly #open: Open[] = [];
  #text = '';
  #hasElements = false;

  /** Whether the tag could be read. */
  take([, slash, name = '', attributes, closed]: RegExpExecArray): boolean {
    const tag = name.toUpperCase();
    if (slash === '/') return attributes === '' && closed === '' && this.#close(endedByEnd(tag, this.#open));
    if (closed === '/' && !isVoid(tag)) return false;
    return this.#begin(tag, attributes ?? '');
  }

  end(): Markup {
    this.#pen.end();
    return { text: this.#text, pieces: this.#pen.pieces, hasElements: this.#hasElements };
  }

  /** Whether the text between two tags could be read. */
  write(source: string): boolean {
    const text = resolved(source);
    if (text === null) return false;
    this.#text += text;
    this.#pen.write(text, this.#setting);
    return true;
  }

  #begin(tag: string, attributes: string): boolean {
    if (!this.#close(endedByStart(tag, this.#open))) return false;
    const start = startTag(attributes);
    if (start === null || isHidden(start)) return false;
    this.#hasElements = true;
    if (BLOCKS.has(tag) || tag === 'BR') this.#pen.end();
    if (!isVoid(tag)) this.#open.push({ tag, setting: inside(start, tag, this.#setting) });
    return true;
  }

  #close(count: number | null): boolean {
    if (count === 0) return true;
    for (const { tag } of this.#open.splice(this.#open.length - (count ?? 0))) {
      if (BLOCKS.has(tag)) this.#pen.end();
    }
    return count !== null;
  }

  get #setting() {
    return this.#open.at(-1)?.setting ?? OUTSIDE;
  }
}

const PLAIN: StartTag = { getAttribute: () => null, hasAttribute: () => false };
const ATTRIBUTE = /([a-z][\w:-]*)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/gi;

/** Null where an attribute needs resolving, or keeps the line breaks of the source. */
function startTag(source: string): StartTag | null {
  if (source === '') return PLAIN;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  const looks = `${attributes.get('style') ?? ''} ${attributes.get('class') ?? ''} ${attributes.get('role') ?? ''}`;
  if (/&|pre-line|pre-wrap/.test(looks)) return null;
  return {
    getAttribute: (name) => attributes.get(name) ?? null,
    hasAttribute: (name) => attributes.has(name),
  };
}
