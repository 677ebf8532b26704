import * as z from 'zod/mini';

/**
 * What outlives a version of ours, and may be met by an older or a newer one of us:
 *
 * | what | where | shape |
 * |---|---|---|
 * | settings | synchronised store, else the local one, under `settings` | `settings.ts` |
 * | postings that were read | local store, under `seen` | `seen.ts` |
 * | pins | the database `pins`, one record each | `pins.ts`; stores and indexes: `pin-store.ts` |
 *
 * Each value carries the `version` of its shape; one that names none is of the first. What an older version wrote is
 * read through the steps, and written anew only with its next change. What a newer one wrote is left where it is and
 * counts as nothing. What is broken is let go. Who changes a shape adds a step, and puts a value of the old shape
 * beside those in `tests/browser/kept`. Session storage has no versions: the browser empties it at each update.
 */
export interface Shape<T extends object> {
  /** The shape as it is now, without its version. */
  readonly schema: z.ZodMiniType<T>;
  /** What makes of one version's value the next version's, the first from version 1 to 2. They take anything, and never throw. */
  readonly steps: readonly ((older: object) => object)[];
}

/** Stands for a value that a newer version of ours wrote. */
export type Newer = 'newer';

const Versioned = z.looseObject({ version: z._default(z.int().check(z.positive()), 1) });

const versionOf = ({ steps }: Pick<Shape<object>, 'steps'>): number => steps.length + 1;

/** What a stored value is by now; null for one that is broken. */
export function readKept<T extends object>(shape: Shape<T>, stored: unknown): T | Newer | null {
  const older = z.safeParse(Versioned, stored);
  if (!older.success) return null;
  const { version } = older.data;
  if (version > versionOf(shape)) return 'newer';
  const now = shape.steps.slice(version - 1).reduce((value: object, step) => step(value), older.data);
  const read = z.safeParse(shape.schema, now);
  return read.success ? read.data : null;
}

/** A value as it is to be stored: with its version, and with nothing that its shape does not name. Throws where it has another shape. */
export function toKeep<T extends object>(shape: Shape<T>, value: T): T & { readonly version: number } {
  return { ...z.parse(shape.schema, value), version: versionOf(shape) };
}

const reported = new Set<string>();

/** Reports that something stored can't be read, once for each kind of it. */
export function reportBroken(kind: string): void {
  if (!reported.has(kind)) console.warn(`TrueTitle: what was stored as ${kind} can't be read; left out.`);
  reported.add(kind);
}
