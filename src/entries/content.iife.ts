import { answer } from '../browser/messages.ts';
import type { Page } from '../domain/page.ts';
import { detect } from '../reader/address.ts';
import { groundIsDark } from '../reader/ground.ts';
import { locate } from '../reader/locate.ts';
import { withProfile } from '../reader/profile.ts';
import { read } from '../reader/read.ts';
import { selectionBlocks } from '../reader/selection.ts';
import { skeletonOf } from '../reader/skeleton.ts';
import { Following } from './content/follow.ts';
import { mark } from './content/mark.ts';
import { giveBack, take } from './content/once.ts';
import { addressed, telling } from './content/telling.ts';

/** When the document was loaded, in milliseconds of `performance.now()`; now, where it is not yet. */
function loadedAt(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const end = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  return end > 0 ? end : performance.now();
}

function nameOf(address: string): string | null {
  const found = detect(address);
  return found === null || found.id === null ? null : `${found.board}:${found.id}`;
}

/** Whether the document holds text that can be read; a PDF, for one, does not. */
const isText = (): boolean => /html|xml|text\//.test(document.contentType);

/** A page that the person asked for: a profile is read then, and only then. */
const asked = (page: Page): Page => withProfile(page, document, location.href);

function start(): void {
  const stop = () => {
    following.stop();
    end();
    giveBack();
  };
  const following = new Following(window, { read, name: nameOf }, telling(stop), loadedAt());
  const end = answer({
    read: async () => (isText() ? addressed(asked(await following.again())) : null),
    mark: ({ source, trace }) => {
      const range = following.posting && locate(document, following.posting, source);
      return range && mark(range, groundIsDark, trace);
    },
    selected: () => selectionBlocks(document),
    skeleton: () => skeletonOf(document),
    stop,
  });
}

if (take()) start();
