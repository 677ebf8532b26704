import * as z from 'zod/mini';

/** What the job is by its duties. */
export const Role = z.enum(['ai-engineer', 'ml-engineer', 'hybrid', 'data-scientist', 'neither', 'unclear']);
export type Role = z.infer<typeof Role>;

/** Does this role wire or build models? */
export const builds = (role: Role): boolean =>
  role === 'ai-engineer' || role === 'ml-engineer' || role === 'hybrid';

/** What kind of neither. */
export const Sub = z.enum(['software', 'data-engineering', 'annotation', 'other']);
export type Sub = z.infer<typeof Sub>;

/** What the title promises: `other` names another occupation, `open` promises nothing. */
export const Claim = z.enum([
  'ai-engineer',
  'ml-engineer',
  'either',
  'data-scientist',
  'analyst',
  'other',
  'open',
]);
export type Claim = z.infer<typeof Claim>;

/** Whether the title holds. */
export const Standing = z.enum(['honest', 'vague', 'mismatch', 'inflated', 'undersold', 'cant-tell']);
export type Standing = z.infer<typeof Standing>;

/** The level that the title or the text states. */
export const Level = z.enum(['intern', 'junior', 'mid', 'senior', 'staff', 'lead', 'manager', 'unknown']);
export type Level = z.infer<typeof Level>;
