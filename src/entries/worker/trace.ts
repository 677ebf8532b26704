import { BOARDS } from '../../boards/index.ts';
import { loadSettings } from '../../browser/settings.ts';

/**
 * Whether anything of ours may be put into pages of a board (by its id; null: any other site): never where the person
 * wants no traces, and on a quiet board only where the person chose it.
 */
export async function mayTrace(board: string | null): Promise<boolean> {
  const { noTrace, traceOn } = await loadSettings();
  const quiet = BOARDS.find(({ id }) => id === board)?.quiet === true;
  return !noTrace && (!quiet || traceOn.includes(board ?? ''));
}
