/** Milliseconds without a change after which a page counts as quiet. */
const QUIET = 200;

/** Milliseconds after which a page that never gets quiet is looked at all the same. */
const AT_MOST = 1_000;

/** Tells each time that the document changed and got quiet again, the first time in any case, until the signal ends it. */
export function whenQuiet(document: Document, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  const fire = () => {
    first = null;
    tell();
  };
  const wait = () => {
    first ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(QUIET, first + AT_MOST - performance.now())));
  };
  const observer = new MutationObserver(wait);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  wait();
}
