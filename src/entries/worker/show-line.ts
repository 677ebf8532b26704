import { winner } from '../../browser/frames.ts';
import { askFrame } from '../../browser/messages.ts';
import { style } from '../../browser/scripts.ts';
import { loadSettings } from '../../browser/settings.ts';
import { loadTab } from '../../browser/tab-states.ts';
import { judge } from './judge.ts';
import { markStyle } from './mark-style.ts';
import { mayTrace } from './trace.ts';

/**
 * Scrolls a tab to a line of its verdict (number from 0), and marks it there where the page may carry a trace; false
 * where the line is gone.
 */
export async function showLine(tab: number, number: number): Promise<boolean> {
  const read = winner(await loadTab(tab));
  if (!read?.posting) return false;
  const line = (await judge(read.posting)).verdict.lines[number];
  const trace = mayTrace(read.board, await loadSettings());
  const mark = line && (await askFrame(tab, read.frame, 'mark', { source: line.source, trace }));
  if (!line || !mark) return false;
  if (trace) await style(tab, read.frame, markStyle(mark.name, line.work, mark.dark));
  return true;
}
