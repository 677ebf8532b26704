import { type TextKey, text } from '../../browser/texts.ts';
import type { Line, Verdict } from '../../domain/verdict.ts';
import { Part } from '../../domain/work.ts';
import { Fold } from '../verdict/fold.tsx';
import { InParts } from '../verdict/in-parts.tsx';
import type { ShowLine } from '../verdict/line-words.tsx';
import { linesWords } from '../words/confidence.ts';
import { Entry } from './ledger-entry.tsx';

const HEADINGS: Record<Line['part'], TextKey> = {
  duty: 'duties',
  required: 'partHeadingRequired',
  nice: 'partHeadingNice',
  rest: 'partHeadingRest',
};

interface LedgerProps {
  readonly verdict: Verdict;
  readonly show: ShowLine;
}

/** All lines by part, each with what it speaks for and the evidence marked; the rest of the text stays folded. */
export function Ledger({ verdict, show }: LedgerProps) {
  const lines = verdict.lines.map((line, at) => ({ line, at, decides: verdict.deciding.includes(at) }));
  return (
    <>
      {Part.options.map((part) => {
        const own = lines.filter(({ line }) => line.part === part);
        if (own.length === 0) return null;
        const list = <InParts all={own} draw={(line) => <Entry key={line.at} {...line} show={show} />} />;
        return part === 'rest' ? (
          <Fold key={part} heading={text(HEADINGS[part])} level={3} beside={linesWords(own.length)}>
            {list}
          </Fold>
        ) : (
          <section key={part} class="ledger-part">
            <h3 class="h">
              {text(HEADINGS[part])} <span class="label">{linesWords(own.length)}</span>
            </h3>
            {list}
          </section>
        );
      })}
    </>
  );
}
