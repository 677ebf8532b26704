/** Milliseconds that what we put into a page may outlive the extension. */
const OUTLIVES = 1_000;

/**
 * Calls `gone` once the extension is not there any more, until the signal ends it. Nothing tells a script of that: it
 * has to look by itself.
 */
export function whileAlive(isAlive: () => boolean, gone: () => void, signal: AbortSignal): void {
  const clock = setInterval(() => isAlive() || gone(), OUTLIVES);
  signal.addEventListener('abort', () => clearInterval(clock));
}
