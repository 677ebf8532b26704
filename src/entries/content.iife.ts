import { answer, message } from '../browser/in-page.ts';
import { speak } from '../browser/texts.ts';
import type { Page } from '../domain/page.ts';
import { detect } from '../reader/address.ts';
import { promisesJobs } from '../reader/cards.ts';
import { groundIsDark } from '../reader/ground.ts';
import { locate } from '../reader/locate.ts';
import { withProfile } from '../reader/profile.ts';
import { read } from '../reader/read.ts';
import { selectionBlocks } from '../reader/selection.ts';
import { skeletonOf } from '../reader/skeleton.ts';
import { Following } from './content/follow.ts';
import { Listing } from './content/listing.ts';
import { mark } from './content/mark.ts';
import { giveBack, take } from './content/once.ts';
import { addressed, asking, saying, telling } from './content/telling.ts';
import { findCard } from './content/to-card.ts';

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

/** A page that the person asked for: a profile is read then, and only then, whatever happens in its page later. */
async function readAsked(following: Following): Promise<Page> {
  const page = withProfile(await following.again(), document, location.href);
  if (page.kind === 'profile') following.rest();
  return page;
}

function start(): void {
  const stop = () => {
    following.stop();
    end();
    giveBack();
  };
  const say = saying(stop);
  const listing = new Listing(window, asking(say, stop));
  const known = ({ posting, kind }: Page) => {
    if (posting !== null) listing.again(posting.identity);
    // Of a frame the worker keeps no card before it knows what the frame shows.
    else if (kind === 'list' && window !== window.top) listing.anew();
  };
  const tell = telling(say, known);
  const following = new Following(
    window,
    { read, name: nameOf, expects: promisesJobs },
    tell,
    listing,
    loadedAt(),
  );
  const end = answer({
    read: async () => (isText() ? addressed(await readAsked(following)) : null),
    mark: ({ source, trace }) => {
      const range = following.posting && locate(document, following.posting, source);
      return range && mark(range, groundIsDark, trace);
    },
    listShown: (shown) => listing.show(shown),
    toCard: ({ identity }) => listing.go(identity) || findCard(window, identity),
    selected: () => selectionBlocks(document),
    skeleton: () => skeletonOf(document),
    stop,
  });
}

speak(message);
if (take()) start();
