import type { LineWork } from '../../domain/work.ts';

/** A stroke under text, and its colour on light and on dark ground; literal, since a page can read custom properties. */
interface Stroke {
  readonly line: string;
  readonly light: string;
  readonly dark: string;
}

const STROKES: Record<LineWork, Stroke> = {
  wiring: { line: 'solid 2px', light: '#2A60C2', dark: '#76B0FF' },
  building: { line: 'double 1.5px', light: '#9C3B08', dark: '#E98640' },
  analysis: { line: 'dashed 2px', light: '#05756C', dark: '#4DB39A' },
  software: { line: 'solid 1px', light: '#43525E', dark: '#CFDAE4' },
  data: { line: 'dotted 3px', light: '#7B6B00', dark: '#E8DA70' },
  annotation: { line: 'wavy 1px', light: '#7D1458', dark: '#F58AC8' },
  management: { line: 'dotted 1.5px', light: '#573E2E', dark: '#C9AA90' },
  nothing: { line: 'solid 1px', light: '#646A70', dark: '#92989C' },
};

/** Two hexadecimal digits: 9 % on light ground, 16 % on dark. */
const TINT = { light: '17', dark: '29' };

/** The style sheet of a marked line: the stroke of its work, and the tint behind it. */
export function markStyle(name: string, work: LineWork, dark: boolean): string {
  const ground = dark ? 'dark' : 'light';
  const { line, [ground]: colour } = STROKES[work];
  return `::highlight(${name}) { text-decoration: underline ${line} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none; background-color: ${colour}${TINT[ground]}; }`;
}
