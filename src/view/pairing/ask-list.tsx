import { text } from '../../browser/texts.ts';
import type { Line } from '../../domain/verdict.ts';
import { InParts } from '../verdict/in-parts.tsx';
import { Section } from '../verdict/section.tsx';
import { askedByWork } from '../words/asked.ts';
import { askWords } from '../words/pairing.ts';
import { Duty } from './pair-row.tsx';

interface AskListProps {
  /** The posting's lines, and the numbers of those that no line of the profile speaks of. */
  readonly lines: readonly Line[];
  readonly asked: readonly number[];
  /** Whether a part of the profile is not loaded, which may speak of them. */
  readonly unloaded: boolean;
}

/** Duties that no line speaks of, as questions for the interview: one for each kind of work, then the duties. */
export function AskList({ lines, asked, unloaded }: AskListProps) {
  return (
    <Section heading={text('askHeading')}>
      {unloaded && <p class="muted">{text('askUnloaded')}</p>}
      {askedByWork(lines, asked).map(({ work, duties }) => (
        <div key={work} class="asked">
          <p class="ask">{askWords(work)}</p>
          <InParts
            all={duties}
            draw={({ line, at }) => (
              <li key={at}>
                <Duty line={line} at={at} />
              </li>
            )}
          />
        </div>
      ))}
    </Section>
  );
}
