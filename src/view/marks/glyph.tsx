import type { LineWork } from '../../domain/work.ts';
import { Drawing, type Shapes } from './drawing.tsx';

const GLYPHS: Record<LineWork, Shapes> = {
  wiring: [
    ['path', { d: 'M2.4 9.4C6.6 9.4 5.4 2.6 9.6 2.6' }],
    ['circle', { cx: 2.4, cy: 9.4, r: 1.5, fill: 'currentColor' }],
    ['circle', { cx: 9.6, cy: 2.6, r: 1.5, fill: 'currentColor' }],
  ],
  building: [['path', { d: 'M3.75 1.25h4.5v4.5h-4.5zM1.25 6.5h4.5V11h-4.5zM6.25 6.5h4.5V11h-4.5z' }]],
  analysis: [['path', { d: 'M1.25 1.25v9.5h9.5M3.75 8l2-3 2 1.5 2.5-4' }]],
  software: [['path', { d: 'M3.75 2.5.9 6l2.85 3.5M8.25 2.5 11.1 6 8.25 9.5' }]],
  data: [
    ['ellipse', { cx: 6, cy: 2.9, rx: 4.25, ry: 1.65 }],
    [
      'path',
      {
        d: 'M1.75 2.9v6.2c0 .9 1.9 1.65 4.25 1.65s4.25-.75 4.25-1.65V2.9M1.75 6c0 .9 1.9 1.65 4.25 1.65S10.25 6.9 10.25 6',
      },
    ],
  ],
  annotation: [['path', { d: 'M1.25 1.25h9.5v9.5h-9.5zM3.75 6.1l1.6 1.6 3-3.4' }]],
  management: [
    ['circle', { cx: 6, cy: 2.5, r: 1.35 }],
    ['circle', { cx: 2.5, cy: 9.5, r: 1.35 }],
    ['circle', { cx: 9.5, cy: 9.5, r: 1.35 }],
    ['path', { d: 'M6 3.9V6M2.5 8.1V6h7v2.1' }],
  ],
  nothing: [['path', { d: 'M4 6h4' }]],
};

/** The glyph of a kind of work, in its colour. Its word stands beside it. */
export function Glyph({ work }: { readonly work: LineWork }) {
  return <Drawing shapes={GLYPHS[work]} grid={12} size={12} stroke={1.25} class={`glyph ${work}`} />;
}
