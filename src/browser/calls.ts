import type * as z from 'zod/mini';

/** Who may make a call: a content script in a page, a page of ours, or the worker. */
export type Caller = 'content' | 'surface' | 'worker';

/** One message between worker, pages of ours and scripts in pages. */
export interface Call<Asked, Answer> {
  readonly by: Caller;
  readonly asks: z.ZodMiniType<Asked>;
  readonly answers: z.ZodMiniType<Answer>;
}

/** Makes a message: who may send it, what it carries, what comes back. */
export const call = <Asked, Answer>(
  by: Caller,
  asks: z.ZodMiniType<Asked>,
  answers: z.ZodMiniType<Answer>,
): Call<Asked, Answer> => ({ by, asks, answers });

/** Messages by their names. */
export type Calls = Readonly<Record<string, Call<unknown, unknown>>>;

/** What a message carries, and what comes back. */
export type AskedOf<C extends Calls, K extends keyof C> = z.output<C[K]['asks']>;
export type AnswerOf<C extends Calls, K extends keyof C> = z.output<C[K]['answers']>;
