import * as z from 'zod/mini';

/** What the person chose, in full. Only what differs from the defaults is stored. */
export const Settings = z.object({
  /** Ids of the boards that are turned on. What the browser granted decides; this remembers the wish. */
  boards: z.array(z.string()),
  /** Whether cards of lists carry badges in the page. */
  badges: z.boolean(),
  /** Whether nothing at all is put into any page: no badge, no mark, no highlight. */
  noTrace: z.boolean(),
  /** Ids of quiet boards on whose pages badges and marks are wanted all the same. */
  traceOn: z.array(z.string()),
  /** Whether verdicts on postings that were read are remembered, to be shown on their cards later. */
  seen: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULTS: Settings = {
  boards: [],
  badges: true,
  noTrace: false,
  traceOn: [],
  seen: true,
};
