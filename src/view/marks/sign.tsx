import type { Standing } from '../../domain/role.ts';
import { WARNS } from '../words/signs.ts';
import { Drawing, type Shapes } from './drawing.tsx';

const WAVE = 'c2.1-2.3 4.3-2.3 6.4-.6s4.3 1.7 6.4-.6';

const SIGNS: Record<Standing, Shapes> = {
  honest: [['path', { d: 'M4 7.4h12M4 12.6h12' }]],
  mismatch: [['path', { d: 'M4 7.4h12M4 12.6h12M13.2 3.2 6.8 16.8' }]],
  vague: [['path', { d: `M3.6 8.3${WAVE}M3.6 13.3${WAVE}` }]],
  inflated: [['path', { d: 'M5.4 4.6 15 10l-9.6 5.4' }]],
  undersold: [['path', { d: 'M14.6 4.6 5 10l9.6 5.4' }]],
  'cant-tell': [
    ['path', { d: 'M6.9 7.3C6.9 5.5 8.2 4.3 10 4.3s3.1 1.1 3.1 2.7c0 2.3-3 2.4-3 4.7' }],
    ['path', { d: 'M10.05 15.4v.05', 'stroke-width': 2.6 }],
  ],
};

/** The sign between title and duties, as it stands on a badge. */
export function SignDrawing({ standing }: { readonly standing: Standing }) {
  return <Drawing shapes={SIGNS[standing]} grid={20} size={20} stroke={2} />;
}

/** The sign between title and duties, on its tile; filled only where it warns. */
export function Sign({ standing }: { readonly standing: Standing }) {
  const warns = WARNS.has(standing) ? ' warns' : '';
  return (
    <span class={`sign ${standing}${warns}`} aria-hidden="true">
      <SignDrawing standing={standing} />
    </span>
  );
}
