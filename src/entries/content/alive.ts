/** Milliseconds that what we put into a page may outlive the extension. */
const OUTLIVES = 1_000;

/**
 * Calls `gone` once the extension is not there any more, until the signal ends it. Nothing tells a script of that: it
 * has to look by itself. In a tab that nobody sees the browser may let it look more seldom; it looks when it is seen.
 */
export function whileAlive(isAlive: () => boolean, gone: () => void, signal: AbortSignal): void {
  const look = () => isAlive() || gone();
  const clock = setInterval(look, OUTLIVES);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(clock));
}
