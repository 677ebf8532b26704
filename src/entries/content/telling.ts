import type { Answer, Asked, Name } from '../../browser/calls.ts';
import { ask, isAlive } from '../../browser/messages.ts';
import type { Page } from '../../domain/page.ts';
import type { Tell } from './follow.ts';

/** A page as the worker is told of it. */
export const addressed = (page: Page): Asked<'arrived'> => ({ address: window.location.href, page });

/**
 * Tells the worker what a document shows; a frame without a posting has nothing to tell. The page may outlive the
 * extension's update, and is told nothing of it: what then can't be said is left unsaid, and `stop` is called.
 */
export function telling(stop: () => void): Tell {
  const say = async <K extends Name>(name: K, asked: Asked<K>): Promise<Answer<K> | null> => {
    try {
      return await ask(name, asked);
    } catch {
      if (!isAlive()) stop();
      return null;
    }
  };
  let known = window === window.top;
  return {
    arrived: (page) => {
      known ||= page.posting !== null;
      if (known) say('arrived', addressed(page));
    },
    left: async () => (await say('left', { address: window.location.href })) === true,
    reading: () => {
      say('reading', {});
    },
  };
}
