import { type TextKey, text } from '../../browser/texts.ts';
import type { Role, Standing, Sub } from '../../domain/role.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { postingsWords, warningsWords } from './cards.ts';
import { standingName } from './names.ts';
import { sentenceOf } from './sentence.ts';
import { SIGNS } from './signs.ts';

/** What the toolbar icon carries: at most four characters, a CSS colour behind them, and the tooltip. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

/** States of the toolbar icon without a verdict. */
export type BadgeState = 'nothing' | 'reading' | 'changed' | 'failed';

/** The light values of tokens.css: the browser draws the badge in white on them, whatever the theme. */
const COLOURS: Record<Standing, string> = {
  honest: '#1A7449',
  vague: '#33457A',
  mismatch: '#A80F22',
  inflated: '#8A5900',
  undersold: '#046E95',
  'cant-tell': '#5A6066',
};

const INK = '#171B1F';

const ROLES: Record<Exclude<Role, 'neither' | 'unclear'>, string> = {
  'ai-engineer': 'AI',
  'ml-engineer': 'ML',
  hybrid: 'A+M',
  'data-scientist': 'DS',
};

const SUBS: Record<Sub, string> = {
  software: 'SW',
  'data-engineering': 'DE',
  annotation: 'LBL',
  other: '–',
};

const STATES: Record<BadgeState, { readonly text: string; readonly title: TextKey }> = {
  nothing: { text: '', title: 'nothingHere' },
  reading: { text: '…', title: 'reading' },
  changed: { text: '!', title: 'boardChanged' },
  failed: { text: '!', title: 'failed' },
};

/** The badge of a verdict: sign and role ("≠AI"). `title` is the posting's title, null where it has none. */
export function badgeOf(verdict: Verdict, title: string | null): Badge {
  return {
    text: badgeText(verdict),
    colour: COLOURS[verdict.standing],
    title: text('badgeTitle', standingName(verdict.standing), sentenceOf(verdict, title)),
  };
}

/** The badge of a list without an open posting: how many of its postings warn; empty where none does. */
export function badgeOfList(postings: number, warnings: number): Badge {
  const title = text('listTold', postingsWords(postings), warningsWords(warnings));
  return {
    text: warnings === 0 ? '' : fourCharacters(warnings),
    colour: INK,
    title: text('badgeState', title),
  };
}

/** The badge of a page without a verdict. */
export function badgeOfState(state: BadgeState): Badge {
  return { text: STATES[state].text, colour: INK, title: text('badgeState', text(STATES[state].title)) };
}

const fourCharacters = (count: number): string => (count > 999 ? '999+' : String(count));

function badgeText({ role, sub, standing }: Verdict): string {
  if (role === 'unclear' || standing === 'cant-tell') return SIGNS['cant-tell'];
  return SIGNS[standing] + (role === 'neither' ? SUBS[sub ?? 'other'] : ROLES[role]);
}
