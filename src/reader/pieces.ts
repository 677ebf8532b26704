import { isHidden } from './hidden.ts';
import { Pen, type Piece } from './pen.ts';
import { inside, OUTSIDE, type Setting } from './setting.ts';
import { BLOCKS, SILENT } from './tags.ts';
import { collapse } from './text.ts';

/** Deeper than any page is written; a parser lets broken markup nest further than a walk can follow. */
const DEEPEST = 400;

/**
 * The lines of text under `roots`, in page order. Hidden elements, scripts, buttons and form fields are passed over,
 * the roots themselves are read even where they are hidden; `skip` names more to pass over.
 */
export function piecesOf(roots: readonly Node[], skip: (element: Element) => boolean): Piece[] {
  const pen = new Pen();
  for (const root of roots) {
    visitChildren(root, OUTSIDE, pen, skip);
    pen.end();
  }
  return pen.pieces;
}

function visitChildren(node: Node, setting: Setting, pen: Pen, skip: (element: Element) => boolean): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) writeText(child, setting, pen);
    else if (child.nodeType === 1) visit(child as Element, setting, pen, skip);
  }
}

function visit(element: Element, setting: Setting, pen: Pen, skip: (element: Element) => boolean): void {
  const tag = element.tagName.toUpperCase();
  const block = BLOCKS.has(tag);
  if (tag === 'BR') pen.end();
  if (SILENT.has(tag) || isHidden(element) || skip(element)) return;
  if (block) pen.end();
  if (setting.depth > DEEPEST) pen.write(element.textContent ?? '', setting);
  else visitChildren(element, inside(element, tag, setting), pen, skip);
  if (block) pen.end();
  else if (tag === 'TD' || tag === 'TH') pen.write(' ', setting);
}

function writeText(node: Node, setting: Setting, pen: Pen): void {
  const text = node.nodeValue ?? '';
  const lines = text.includes('\n') && keepsLines(node, text) ? text.split('\n') : [text];
  lines.forEach((line, number) => {
    if (number > 0) pen.end();
    pen.write(line, setting);
  });
}

/** Whether the line breaks of the source are shown: inside `pre`, or where a style says so. */
function keepsLines(node: Node, text: string): boolean {
  const parent = node.parentElement;
  if (parent === null || collapse(text) === '') return false;
  if (
    parent.closest('pre, [style*="pre-line"], [style*="pre-wrap"], [class*="pre-line"], [class*="pre-wrap"]')
  ) {
    return true;
  }
  if (collapse(text).length < 200) return false;
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '';
  return /^(?:pre|break-spaces)/.test(style);
}
