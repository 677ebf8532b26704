import type { LineWork } from '../../domain/work.ts';

/** A stroke under text, and its colour on light and on dark ground; literal, since a page can read custom properties. */
interface Stroke {
  readonly line: string;
  readonly light: string;
  readonly dark: string;
}

const STROKES: Record<LineWork, Stroke> = {
  wiring: { line: 'solid 2px', light: '#2a60c2', dark: '#76b0ff' },
  building: { line: 'double 1.5px', light: '#9c3b08', dark: '#e98640' },
  analysis: { line: 'dashed 2px', light: '#05756c', dark: '#4db39a' },
  software: { line: 'solid 1px', light: '#43525e', dark: '#cfdae4' },
  data: { line: 'dotted 3px', light: '#7b6b00', dark: '#e8da70' },
  annotation: { line: 'wavy 1px', light: '#7d1458', dark: '#f58ac8' },
  management: { line: 'dotted 1.5px', light: '#573e2e', dark: '#c9aa90' },
  nothing: { line: 'solid 1px', light: '#646a70', dark: '#92989c' },
};

/** Two hexadecimal digits: 9 % on light ground, 16 % on dark. */
const TINT = { light: '17', dark: '29' };

/** The style sheet of a marked line: the stroke of its work, and the tint behind it. */
export function markStyle(name: string, work: LineWork, dark: boolean): string {
  const ground = dark ? 'dark' : 'light';
  const { line, [ground]: colour } = STROKES[work];
  return `::highlight(${name}) { text-decoration: underline ${line} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none; background-color: ${colour}${TINT[ground]}; }`;
}
