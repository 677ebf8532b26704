import { counted, type TextKey, text } from '../../browser/texts.ts';
import type { Pin } from '../../domain/pin.ts';
import type { Reading, ReadingEntry } from '../../domain/reading.ts';
import type { Claim } from '../../domain/role.ts';
import type { Work } from '../../domain/work.ts';
import { dayOfLeaving } from '../words/pins.ts';

const WORKS: Record<Work, TextKey> = {
  wiring: 'dutiesAi',
  building: 'dutiesMl',
  analysis: 'dutiesDataScientist',
  software: 'dutiesSoftware',
  data: 'dutiesDataEngineering',
  annotation: 'dutiesAnnotation',
  management: 'profileManagement',
};

const FIELDS: Partial<Record<Claim, TextKey>> = {
  'ai-engineer': 'fieldAi',
  'ml-engineer': 'fieldMl',
  either: 'fieldBoth',
  'data-scientist': 'fieldDataScience',
  analyst: 'fieldAnalysis',
};

/** What the stated work mostly is, as a sentence; or why that can't be said. */
export function mostlyWords({ mostly, unloaded }: Pick<Reading, 'mostly' | 'unloaded'>): string {
  if (mostly.length === 0) return text(unloaded.length > 0 ? 'profileNotLoaded' : 'profileNoneDone');
  const kinds = mostly.map((work) => text(WORKS[work]));
  return text('profileMostly', new Intl.ListFormat(text('locale')).format(kinds));
}

/** What the headline claims against what the entries say: "AI in the headline, one line of it in the entries." */
export function headlineWords({ headline, claim, borneOut, unloaded }: Reading): string {
  if (headline === null) return text('profileNoHeadline');
  const field = FIELDS[claim];
  if (field === undefined || borneOut === null) return text('profileNoClaim');
  const [name, lines] = [text(field), borneOut.length];
  if (lines === 0) return text(unloaded.length > 0 ? 'profileUnheld' : 'profileHeldNone', name);
  return lines === 1 ? text('profileHeldOne', name) : text('profileHeldOther', name, lines);
}

/** What names an entry: job, employer and period, as far as it states them. */
export function entryWords({ title, organisation, period }: ReadingEntry): string {
  const parts = [title, organisation, period].filter((part) => part !== null);
  return parts.length === 0 ? text('profileAbout') : parts.join(' · ');
}

/** "3 lines that do not say what was done". */
export function undoneWords(count: number): string {
  return counted(count, 'profileUndoneOne', 'profileUndoneOther');
}

/** Whether what is shown is kept, and until when. */
export function keptWords(here: Pin | null): string {
  const day = here && dayOfLeaving(here);
  return day === null ? text('profileNotKept') : text('profileKept', day);
}
