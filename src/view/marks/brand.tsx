import { Drawing, type Shapes } from './drawing.tsx';

/** A T that is a plumb line: bar, cord, bob. */
const MARK: Shapes = [
  [
    'path',
    { fill: 'currentColor', stroke: 'none', d: 'M2 1.5h12v2.5H8.7V8.1l2.2 2.5L8 15l-2.9-4.4 2.2-2.5V4H2z' },
  ],
];

const TILE: Shapes = [
  ['rect', { class: 'tile', stroke: 'none', width: 16, height: 16, rx: 3.5 }],
  [
    'path',
    {
      class: 'tile-ink',
      stroke: 'none',
      d: 'M3 2.5h10v2.3H8.65v3L10.6 10 8 13.8 5.4 10l1.95-2.2v-3H3z',
    },
  ],
];

/** The mark, bare, for our own surfaces. `size` in CSS pixels. */
export function Mark({ size }: { readonly size: number }) {
  return <Drawing shapes={MARK} grid={16} size={size} stroke={0} />;
}

/** The mark on its tile, as it stands in the toolbar. `size` in CSS pixels. */
export function MarkTile({ size }: { readonly size: number }) {
  return <Drawing shapes={TILE} grid={16} size={size} stroke={0} class="mark-tile" />;
}
