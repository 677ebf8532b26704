import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bin } from './measure/calibration.ts';
import type { Figures } from './measure/figures.ts';
import type { WarningFigures } from './measure/warnings.ts';
import type { Steadiness } from './robustness.ts';

/** One contender's figures on one set of postings. */
export interface Measured {
  readonly name: string;
  readonly figures: Figures;
  readonly warnings: WarningFigures;
}

/** What was measured, as the product and the README show it. Shares are 0 to 1. */
export interface Accuracy {
  /** ISO 8601 day of the measurement. */
  readonly date: string;
  readonly model: string;
  /** Postings learned from, of the corpus and of our own labels (of those, how many we wrote), and postings held out. */
  readonly corpus: {
    readonly train: number;
    readonly own: number;
    readonly invented: number;
    readonly dev: number;
  };
  /** Bytes, gzipped, of model and signals as they ship. */
  readonly bytes: number;
  readonly heldOut: readonly Measured[];
  /** Null where only the quick part was run. */
  readonly crossValidated: readonly Measured[] | null;
  /** Of these the product's, on the postings of another language than English alone, and how many those are. */
  readonly elsewhere: (Measured & { readonly postings: number }) | null;
  /** Gold in rows, said in columns, in the order of the roles. */
  readonly confusion: readonly (readonly number[])[];
  readonly calibration: readonly Bin[];
  readonly curve: readonly {
    readonly postings: number;
    readonly exact: number;
    readonly fair: number;
    readonly work: number | null;
  }[];
  readonly steadiness: readonly Steadiness[];
}

const FILE = fileURLToPath(new URL('../classifier/accuracy.json', import.meta.url));
/** Digits kept of a share. */
const DIGITS = 4;

/** Writes what was measured beside the model. */
export function writeAccuracy(accuracy: Accuracy): void {
  const rounded = JSON.stringify(
    accuracy,
    (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value),
    2,
  );
  writeFileSync(FILE, `${rounded}\n`);
}
