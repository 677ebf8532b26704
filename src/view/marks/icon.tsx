import { Drawing, type Shapes } from './drawing.tsx';

/** An icon of lucide's grid of 24, drawn 16 px with strokes of 1.5 px. */
export function Icon({ shapes, class: name }: { readonly shapes: Shapes; readonly class?: string }) {
  return <Drawing shapes={shapes} grid={24} size={16} stroke={2.25} class={name} />;
}
