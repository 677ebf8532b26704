import { askFrame } from '../../browser/messages.ts';
import { runIn } from '../../browser/scripts.ts';

/**
 * The structure of the page that a tab shows, without its frames: a changed board is told of the page alone. Rejects
 * where the browser lets nothing be read there. `script` is the content script's path.
 */
export async function skeletonOf(tab: number, script: string): Promise<string> {
  await runIn(tab, script);
  return askFrame(tab, 0, 'skeleton', {});
}
