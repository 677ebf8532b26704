import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Share = z.nullable(z.number());

/** One contender's figures: shares from 0 to 1, null where it has no such measure. */
const Measured = z.object({
  name: z.string(),
  figures: z.object({
    exact: Share,
    fair: Share,
    macro: Share,
    hybrid: Share,
    builders: Share,
    work: Share,
    part: Share,
    calibration: Share,
    perfect: Share,
    coverage: Share,
  }),
  warnings: z.object({ precision: Share, recall: Share }),
});
export type Measured = z.infer<typeof Measured>;

/** What the README shows of the last measurement; the product comes last among the contenders. */
export const Accuracy = z.object({
  /** ISO 8601 day. */
  date: z.string(),
  model: z.string(),
  corpus: z.object({ train: z.number(), own: z.number(), invented: z.number(), dev: z.number() }),
  heldOut: z.array(Measured),
  crossValidated: z.nullable(z.array(Measured)),
  elsewhere: z.nullable(z.extend(Measured, { postings: z.number() })),
});
export type Accuracy = z.infer<typeof Accuracy>;

/** What `npm run evaluate` wrote last; null where it has not run. Throws where the data has another shape. */
export function readAccuracy(file = 'src/classifier/accuracy.json'): Accuracy | null {
  return existsSync(file) ? Accuracy.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
