import { BOARDS } from '../boards/index.ts';
import type { Board } from '../domain/board.ts';
import { uuidOf } from './short-uuid.ts';

/** What an address alone says: the board, and the board's own id of the posting where it names one. */
export interface Address {
  readonly board: Board | null;
  readonly id: string | null;
  readonly url: string;
  readonly identity: string;
}

/** Parts of a query that say where a person came from, never what is shown. */
const NOISE =
  /^(?:utm_.*|gclid|fbclid|msclkid|mc_[ce]id|ref(?:id|errer)?|trk.*|tracking.*|source|src|lever-(?:source|origin).*|gh_src|position|pageNum|from|campaign.*|sid|sessionid|eBP|lipi|originalSubdomain|in_iframe|_ga|igshid)$/i;

/** The form behind a posting is the posting's address. */
const FORM = /\/(?:apply|application|candidate|apply\/.*|applications?\/new)\/?$/i;

/** A session's name in a path, as some servers write it. */
const SESSION = /;jsessionid=[^/]*/i;

/** Whether an address is of the form behind a posting, which may show no more than the job's title. */
export function isFormAddress(url: string): boolean {
  return FORM.test(webAddress(url)?.pathname ?? '');
}

/** Whether a host is `domain` or a part of it: `jobs.example.com` is, `notexample.com` is not. */
export function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The board that claims an address, null for any other site and for what is no address of the web. */
export function boardOf(url: string): Board | null {
  const parsed = webAddress(url);
  return parsed === null ? null : boardAt(parsed.hostname);
}

const BY_HOST = new Map(BOARDS.flatMap((board) => board.hosts.map((host) => [host, board] as const)));

/** No two boards claim one host, so the first end of the name that a board has is of the only one. */
function boardAt(host: string): Board | null {
  for (let name = host; ; name = name.slice(name.indexOf('.') + 1)) {
    const board = BY_HOST.get(name);
    if (board !== undefined) return board;
    if (!name.includes('.')) return null;
  }
}

/** The board and the posting's id that an address names; id is null on the board's other pages. Cheap: no page is read. */
export function detect(url: string): { board: string; id: string | null } | null {
  const { board, id } = addressOf(url);
  return board === null ? null : { board: board.id, id };
}

/**
 * The canonical address (no form, hash or tracking; a board's own pattern where it has one) and the identity of what
 * it shows: `<board>:<id>`, else the canonical address.
 */
export function addressOf(url: string): Address {
  const parsed = webAddress(url);
  if (parsed === null) return { board: null, id: null, url, identity: url };
  const board = boardAt(parsed.hostname);
  const id = board === null ? null : idIn(board, parsed.pathname + parsed.search);
  const canonical =
    board?.address !== undefined && id !== null
      ? board.address.replace('{id}', id).replace('{host}', parsed.hostname)
      : withoutNoise(parsed);
  return {
    board,
    id,
    url: canonical,
    identity: board !== null && id !== null ? identityOf(board, url, id) : canonical,
  };
}

/** `<board>:<id>`, or `<board>:<owner>/<id>` where ids are the owner's own; the owner as the address `url` names it. */
export function identityOf(board: Board, url: string, id: string): string {
  const owner = board.idsPerOwner === true ? board.owner?.exec(url)?.[1] : undefined;
  return owner === undefined ? `${board.id}:${id}` : `${board.id}:${owner.toLowerCase()}/${id}`;
}

/** A parsed http(s) address, or null. */
export function webAddress(url: string, base?: string): URL | null {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

function idIn(board: Board, pathAndQuery: string): string | null {
  for (const pattern of board.posting) {
    const id = pattern.exec(pathAndQuery)?.[1];
    if (id !== undefined) return withSmallUuid(board.shortUuids === true ? uuidOf(id) : id);
  }
  return null;
}

/** Capitals mean nothing in a UUID; in any other id they may. */
function withSmallUuid(id: string): string {
  return id.replace(/^[\da-f]{8}-[\da-f-]{27}$/i, (uuid) => uuid.toLowerCase());
}

function withoutNoise(url: URL): string {
  const clean = new URL(url.href);
  for (const key of [...clean.searchParams.keys()]) if (NOISE.test(key)) clean.searchParams.delete(key);
  clean.pathname = clean.pathname.replace(SESSION, '').replace(FORM, '');
  clean.hash = /^#!?\//.test(clean.hash) ? clean.hash : '';
  return clean.href;
}
