import { answer, ask } from '../../browser/messages.ts';
import type { Handed } from '../../browser/surface-calls.ts';

/** Takes what a popup has read of a tab: what it read before the panel was there, and what it hands over until the signal ends it. */
export function takeOver(tab: number, take: (read: Handed) => void, signal: AbortSignal): void {
  const end = answer({ handOver: (handed) => (handed.tab === tab ? take(handed.read) : undefined) });
  signal.addEventListener('abort', end);
  ask('takeOver', { tab }).then(
    (read) => read !== null && take(read),
    (error: unknown) => console.info('TrueTitle: nothing was handed over.', error),
  );
}
