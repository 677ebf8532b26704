import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { ShowLine } from './line-words.tsx';
import { Quote } from './quote.tsx';
import { Section } from './section.tsx';

/** Quotes that have room beside the verdict. */
const SHOWN = 2;

interface DecidingProps {
  readonly verdict: Verdict;
  readonly show: ShowLine;
}

/** The strongest lines that the verdict rests on; in can't tell, those that come nearest. */
export function Deciding({ verdict, show }: DecidingProps) {
  const told = verdict.standing !== 'cant-tell';
  const shown = verdict.deciding.slice(0, SHOWN).flatMap((at) => {
    const line = verdict.lines[at];
    return line ? [<Quote key={at} line={line} at={at} show={show} />] : [];
  });
  const count = told ? text('countOf', shown.length, verdict.deciding.length) : '';
  return (
    <Section
      heading={text(told ? 'linesThatDecide' : 'linesNearest')}
      beside={<span class="label">{count}</span>}
    >
      {shown.length > 0 ? <ul>{shown}</ul> : <p class="faint">{text('noLines')}</p>}
    </Section>
  );
}
