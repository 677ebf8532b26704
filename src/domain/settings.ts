import * as z from 'zod/mini';

/** What the person chose, in full. Only what differs from the defaults is stored, with a version. */
export const Settings = z.object({
  version: z.literal(1),
  /** Ids of the boards that are turned on. What the browser granted decides; this remembers the wish. */
  boards: z.array(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULTS: Settings = { version: 1, boards: [] };
