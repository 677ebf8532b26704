/** Milliseconds after which the page gets its turn; a step that has begun is ended, so a slice may take up to 8. */
const SLICE = 4;

const turn = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Does work step by step, and gives way to the page after each slice, until it is done or the signal ends it. */
export async function inSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  let end = performance.now() + SLICE;
  while (!signal.aborted && !steps.next().done) {
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}
