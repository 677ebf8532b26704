import type { Board } from '../domain/board.ts';
import { isPresent } from './places.ts';
import { SILENT } from './tags.ts';
import { collapse } from './text.ts';

/** What stands before a page, or says that there is none any more. */
export type Barrier = 'blocked' | 'nothing' | null;

const CHALLENGE =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|security (?:check|verification)|verify (?:you are|that you)|are you (?:a )?(?:robot|human)|robot check|human verification|humans only|additional verification|pardon our interruption|please wait|one moment|403 forbidden|captcha|bot verification)/i;
const LOGIN =
  /^(?:(?:\S+ )?(?:log|sign) ?(?:in|up)|join \S+|anmelden|einloggen|connexion|se connecter|iniciar sesi(?:ó|o)n|accedi|entrar|inloggen|authwall)(?:$|\s*[|:·–—-]|\s+to\b)/i;
const LOGIN_PATH =
  /\/(?:authwall|login|log-in|signin|sign-in|signup|checkpoint|uas\/login|account\/login|auth)(?:[/?]|$)/i;
const GONE =
  /^(?:(?:error )?40[34]|410)\b|(?:page|job|position|posting|vacancy|seite|stelle)\b.{0,24}\b(?:not found|no longer|doesn.t exist|does not exist|has (?:been )?(?:expired|closed|filled|removed)|nicht (?:mehr|gefunden))|^(?:not found|page introuvable|p(?:á|a)gina no encontrada|pagina non trovata|pagina niet gevonden|oops)|no (?:current |open )?(?:openings|positions|vacancies|jobs) (?:found|available|at this time|right now)|(?:offre|annonce) (?:n.est plus|expir)|oferta (?:ya no|caducada)/i;
const GONE_TEXT =
  /no longer (?:available|open|active|accepting|exists?)|(?:job|position|posting|vacancy|role|page)[^.]{0,40}(?:not found|has (?:been )?(?:expired|closed|filled|removed)|is closed|(?:doesn.t|does not) exist)|couldn.t (?:find|be found)|no (?:current |open )?(?:openings|positions|vacancies)|nicht mehr (?:verf(?:ü|u)gbar|online)|n.est plus (?:disponible|en ligne)|ya no est(?:á|a) disponible|non (?:è|e) pi(?:ù|u) disponibile|n(?:ã|a)o est(?:á|a) mais dispon|niet meer beschikbaar/i;

/** A wall or an end that the address, the title or the board's own marks make certain. */
export function certainBarrier(page: Document, url: string, board: Board | null): Barrier {
  const headings = [page.title, page.querySelector('h1')?.textContent ?? ''].map(collapse);
  if (board?.walls !== undefined && isPresent(page, board.walls)) return 'blocked';
  if (headings.some((text) => CHALLENGE.test(text))) return 'blocked';
  if (LOGIN_PATH.test(pathOf(url)) || headings.some((text) => LOGIN.test(text))) return 'blocked';
  return headings.some((text) => GONE.test(text)) ? 'nothing' : null;
}

/** Longest text of a page, in characters, on which a sentence or a password field speaks for the whole page. */
const SHORT = 1500;

/** What a short page without a posting is: a challenge, a login, or a job that is gone. */
export function likelyBarrier(page: Document): Barrier {
  const text = shortText(page);
  if (text === null) return null;
  const challenged =
    '#challenge-form, #cf-challenge-running, .cf-turnstile, .g-recaptcha, .h-captcha, [id^=px-captcha]';
  if (page.querySelector(challenged) !== null || /humans only|verify you are (?:a )?human/i.test(text)) {
    return 'blocked';
  }
  const password = page.querySelector('input[type=password]');
  if (password !== null && password.closest('header, nav, [role=banner]') === null) return 'blocked';
  return GONE_TEXT.test(text) ? 'nothing' : null;
}

function shortText(page: Document): string | null {
  const words: string[] = [];
  let length = 0;
  const walker = page.createTreeWalker(page, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (SILENT.has(node.parentElement?.tagName.toUpperCase() ?? '')) continue;
    const text = collapse(node.nodeValue ?? '');
    length += text.length;
    if (length > SHORT) return null;
    words.push(text);
  }
  return words.join(' ');
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
