import type { Asked, Name } from '../browser/calls.ts';
import { answer, ask, isAlive } from '../browser/messages.ts';
import type { Page } from '../domain/page.ts';
import { detect } from '../reader/address.ts';
import { groundIsDark } from '../reader/ground.ts';
import { locate } from '../reader/locate.ts';
import { read } from '../reader/read.ts';
import { selectionBlocks } from '../reader/selection.ts';
import { type Following, follow } from './content/follow.ts';
import { mark } from './content/mark.ts';
import { giveBack, take } from './content/once.ts';

const isFrame = window !== window.top;

/** When the document was loaded, in milliseconds of `performance.now()`; now, where it is not yet. */
function loadedAt(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  const end = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
  return end > 0 ? end : performance.now();
}

function nameOf(address: string): string | null {
  const found = detect(address);
  return found?.id == null ? null : `${found.board}:${found.id}`;
}

function start(): void {
  let following: Following | null = null;
  const stop = () => {
    following?.stop();
    ignore();
    giveBack();
  };
  // A page may outlive the extension's update, and its worker may be gone: the page is told nothing of it.
  const tell = <K extends Name>(name: K, asked: Asked<K>) => {
    ask(name, asked).catch(() => isAlive() || stop());
  };
  const whole = (page: Page) => ({ address: window.location.href, page });
  let known = !isFrame;
  const arrived = (page: Page) => {
    known ||= page.posting !== null;
    if (known) tell('arrived', whole(page));
  };
  const ignore = answer({
    read: async () =>
      /html|xml|text\//.test(document.contentType) && following ? whole(await following.again()) : null,
    mark: ({ source }) => {
      const posting = following?.posting() ?? null;
      const range = posting && locate(document, posting, source);
      return range && mark(range, groundIsDark);
    },
    selected: () => selectionBlocks(document),
    stop,
  });
  const left = () => known && tell('left', {});
  const reader = { read, name: nameOf };
  following = follow(window, reader, { arrived, left, reading: () => tell('reading', {}) }, loadedAt());
}

if (take()) start();
