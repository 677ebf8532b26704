import measured from './confidence.json' with { type: 'json' };

/** How often roles with a margin from `from` on (to the next bin's) were right: `right` of `of` postings. */
export interface Bin {
  readonly from: number;
  readonly right: number;
  readonly of: number;
}

/** What was measured over the labelled corpus, cross-validated where anything was learned. */
export interface Measured {
  /** Version of the model that was measured. */
  readonly model: string;
  /** From this confidence on a warning may be given. */
  readonly warn: number;
  /** By rising `from`; the first begins at 0. */
  readonly bins: readonly Bin[];
}

/** Version of the model that judges. */
export const MODEL: string = measured.model;

/**
 * How often a role with such a margin (`Ruled.margin`, 0 to 1) was right, 0 to 1: looked up in what was measured, with
 * one right and one wrong posting added to each bin so that few postings make no certainty.
 */
export function confidenceOf(margin: number, { bins }: Measured = measured): number {
  const bin = bins.findLast(({ from }) => margin >= from);
  return bin === undefined ? 0 : (bin.right + 1) / (bin.of + 2);
}

/** Whether a confidence is high enough for a warning. */
export function isConfident(confidence: number, { warn }: Measured = measured): boolean {
  return confidence >= warn;
}
