import { askFrame } from '../../browser/messages.ts';
import { runIn } from '../../browser/scripts.ts';
import type { Block } from '../../domain/posting.ts';

async function selectedIn(tab: number, frame: number): Promise<Block[] | null> {
  try {
    return await askFrame(tab, frame, 'selected', {});
  } catch (error) {
    console.info('TrueTitle: a frame could not be asked.', error);
    return null;
  }
}

/** What the person has selected in a tab, in whichever frame; null where nothing is. */
export async function selectionOf(tab: number, script: string): Promise<Block[] | null> {
  const frames = await runIn(tab, script);
  const selected = await Promise.all(frames.map((frame) => selectedIn(tab, frame)));
  return selected.find((blocks) => blocks !== null) ?? null;
}
