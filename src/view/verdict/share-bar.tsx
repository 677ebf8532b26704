import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { type Shares, WORKS, type Work } from '../../domain/work.ts';
import { Glyph } from '../marks/glyph.tsx';
import { dutyCount } from '../words/confidence.ts';
import { workName } from '../words/names.ts';

interface Share {
  readonly work: Work;
  /** Whole per cent. */
  readonly percent: number;
}

/** The shares of work as one line drawn in up to seven strokes, largest first; a scale of ticks where there are none. */
export function ShareBar({ verdict }: { readonly verdict: Verdict }) {
  if (drawable(verdict.shares).length === 0 || verdict.why === 'too-little') {
    return <EmptyScale duties={dutyCount(verdict)} />;
  }
  return <Bar shares={verdict.shares} label={text('dutiesSpeakFor')} />;
}

interface BarProps {
  readonly shares: Shares;
  /** What the bar is of. */
  readonly label: string;
}

/** Shares as one line, largest first; nothing where all are 0. */
export function Bar({ shares, label }: BarProps) {
  return (
    <ul class="shares" aria-label={label}>
      {drawable(shares).map((share, at) => (
        <Segment key={share.work} share={share} first={at === 0} />
      ))}
    </ul>
  );
}

function Segment({ share: { work, percent }, first }: { readonly share: Share; readonly first: boolean }) {
  const words = text('shareOf', workName(work), percent);
  return (
    <li style={{ '--n': percent }} title={words}>
      <span class={`band ${work}`} />
      <span class="sr">{words}</span>
      <span class="lab" aria-hidden="true">
        <Glyph work={work} />
        <span class="word">{workName(work)}</span>
        <b>{first ? text('percent', percent) : percent}</b>
      </span>
    </li>
  );
}

function EmptyScale({ duties }: { readonly duties: number }) {
  const words = duties === 0 ? text('drawNone') : duties === 1 ? text('drawOne') : text('drawOther', duties);
  return (
    <div class="shares none">
      <span class="band empty" />
      <span class="lab">{words}</span>
    </div>
  );
}

/** Shares that are at least half a per cent. */
function drawable(shares: Shares): Share[] {
  return WORKS.map((work) => ({ work, percent: Math.round(shares[work] * 100) }))
    .filter(({ percent }) => percent > 0)
    .toSorted((a, b) => b.percent - a.percent);
}
