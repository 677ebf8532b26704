import { ChevronRight } from 'lucide';
import type { RefObject } from 'preact';
import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { Icon } from '../marks/icon.tsx';
import type { ShowLine } from '../verdict/line-words.tsx';
import { linesWords } from '../words/confidence.ts';
import { Ledger } from './ledger.tsx';

interface AllLinesProps {
  readonly id: string;
  /** Takes the focus when the lines are unfolded, so that they come into sight. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly verdict: Verdict;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly show: ShowLine;
}

/** All lines, folded until asked for. */
export function AllLines({ id, heading, verdict, open, toggle, show }: AllLinesProps) {
  return (
    <section class="block fold">
      <h2 class="h hrow" ref={heading} tabIndex={-1}>
        <button type="button" class="btn bare" aria-expanded={open} aria-controls={id} onClick={toggle}>
          <Icon shapes={ChevronRight} class="chev" />
          {text('allLines', linesWords(verdict.lines.length))}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && <Ledger verdict={verdict} show={show} />}
      </div>
    </section>
  );
}
