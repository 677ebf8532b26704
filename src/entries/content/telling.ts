import { ask, isAlive, watchChoices } from '../../browser/in-page.ts';
import type { Answer, Asked, Name } from '../../browser/page-calls.ts';
import type { Page } from '../../domain/page.ts';
import { whileAlive } from './alive.ts';
import type { Tell } from './follow.ts';
import type { Asks } from './listing.ts';

/** A page as the worker is told of it. */
export const addressed = (page: Page): Asked<'arrived'> => ({ address: window.location.href, page });

/** Asks the worker; null where nobody answers. */
export type Say = <K extends Name>(name: K, asked: Asked<K>) => Promise<Answer<K> | null>;

/**
 * Says things to the worker. The page may outlive the extension's update, and is told nothing of it: what then can't
 * be said is left unsaid, and `stop` is called.
 */
export function saying(stop: () => void): Say {
  return async (name, asked) => {
    try {
      return await ask(name, asked);
    } catch {
      if (!isAlive()) stop();
      return null;
    }
  };
}

/**
 * Tells the worker what a document shows; a frame without a posting or a list has nothing to tell. `known`: the worker knows a
 * page by now.
 */
export function telling(say: Say, known: (page: Page) => void): Tell {
  let tells = window === window.top;
  return {
    arrived: async (page) => {
      tells ||= page.posting !== null || page.kind === 'list';
      if (!tells) return;
      await say('arrived', addressed(page));
      known(page);
    },
    left: async () => (await say('left', { address: window.location.href })) === true,
    reading: () => {
      say('reading', {});
    },
  };
}

/** What a list asks the worker. `stop` is called where the extension is gone. */
export const asking = (say: Say, stop: () => void): Asks => ({
  judge: (cards) => say('judgeCards', { address: window.location.href, cards }),
  told: (identity) => say('cardTold', { identity }),
  lost: (error) => {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say('listLost', { address: window.location.href, details });
  },
  wishes: watchChoices,
  watch: (signal) => whileAlive(isAlive, stop, signal),
});
