import { h } from 'preact';

/** Shapes of a drawing, as lucide has them: tag and attributes of each. */
export type Shapes = readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
])[];

interface DrawingProps {
  readonly shapes: Shapes;
  /** Side of the square that the shapes are drawn on, in their own units. */
  readonly grid: number;
  /** Side of the square on the screen, in CSS pixels. */
  readonly size: number;
  /** Width of strokes, in the shapes' own units. */
  readonly stroke: number;
  readonly class?: string | undefined;
}

/** A small line drawing in the colour of the text around it. It says nothing by itself: a word stands beside it. */
export function Drawing({ shapes, grid, size, stroke, class: name }: DrawingProps) {
  return (
    <svg
      aria-hidden="true"
      class={name}
      width={size}
      height={size}
      viewBox={`0 0 ${grid} ${grid}`}
      fill="none"
      stroke="currentColor"
      stroke-width={stroke}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {shapes.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
