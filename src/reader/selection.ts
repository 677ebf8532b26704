import type { Block } from '../domain/posting.ts';
import { blocksOf } from './blocks.ts';

/** What the person has selected in the page, as blocks; null where nothing is. */
export function selectionBlocks(page: Document): Block[] | null {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed) return null;
  const parts = Array.from({ length: selection.rangeCount }, (_, number) =>
    whole(selection.getRangeAt(number)).cloneContents(),
  );
  const blocks = blocksOf(parts);
  return blocks.length > 0 ? blocks : null;
}

/** A selection inside one list item or heading takes the element with it, so that it stays what it is. */
function whole(range: Range): Range {
  const node = range.commonAncestorContainer;
  const element = node.nodeType === 3 ? node.parentElement : null;
  const item = element?.closest('li, h1, h2, h3, h4, h5, h6') ?? null;
  if (item === null || item.parentNode === null) return range;
  const around = range.cloneRange();
  if (range.toString().trim() === (item.textContent ?? '').trim()) around.selectNode(item);
  return around;
}
