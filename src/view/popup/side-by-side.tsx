import { text } from '../../browser/texts.ts';
import type { Side, Verdict } from '../../domain/verdict.ts';
import { CopyButton } from '../verdict/copy-button.tsx';
import { Fitted } from '../verdict/fitted.tsx';
import { LineWords, type ShowLine } from '../verdict/line-words.tsx';
import { Section } from '../verdict/section.tsx';
import { type SideQuote, supports, type TableRow, tableOf } from '../words/dimensions.ts';

const STROKES = { ai: 'wiring', ml: 'building' } as const;

interface SideBySideProps {
  readonly verdict: Verdict;
  readonly copy: () => Promise<void>;
  readonly show: ShowLine;
}

/** The seven dimensions: AI engineer, ML engineer, and this posting's own words. */
export function SideBySide({ verdict, copy, show }: SideBySideProps) {
  return (
    <Section heading={text('sideBySide')} beside={<CopyButton label="copyTable" copy={copy} />}>
      <table class="dims">
        <caption class="sr">{text('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('roleAi')}</th>
            <th scope="col">{text('roleMl')}</th>
            <th scope="col" class="own">
              {text('thisPosting')}
            </th>
          </tr>
        </thead>
        {tableOf(verdict).map((row) => (
          <Dimension key={row.dimension} row={row} show={show} />
        ))}
      </table>
    </Section>
  );
}

function Dimension({ row, show }: { readonly row: TableRow; readonly show: ShowLine }) {
  const quotes = strongest(row);
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup" class="dim">
          {row.name}
        </th>
      </tr>
      <tr>
        <SideCell words={row.ai} side={supports(row, 'ai') ? 'ai' : null} />
        <SideCell words={row.ml} side={supports(row, 'ml') ? 'ml' : null} />
        <td class="own">
          {quotes.map((quote) => (
            <Own key={quote.at} quote={quote} show={show} />
          ))}
          {quotes.length === 0 && <span class="none">{text('noLineSays')}</span>}
        </td>
      </tr>
    </tbody>
  );
}

function SideCell({ words, side }: { readonly words: string; readonly side: Side | null }) {
  if (side === null) return <td>{words}</td>;
  return (
    <td class="on">
      {words}
      <span class={`tick ${STROKES[side]}`} />
      <span class="sr">{text('supports')}</span>
    </td>
  );
}

interface OwnProps {
  readonly quote: SideQuote;
  readonly show: ShowLine;
}

function Own({ quote: { line, at }, show }: OwnProps) {
  return (
    <p class="said" dir="auto">
      <LineWords at={at} show={show}>
        <Fitted key={line.text} line={line} />
      </LineWords>
    </p>
  );
}

/** The strongest quote of each side; never the same line twice. */
function strongest({ quotes }: TableRow): SideQuote[] {
  const ai = quotes.find(({ side }) => side === 'ai');
  const ml = quotes.find(({ side, at }) => side === 'ml' && at !== ai?.at);
  return [ai, ml].filter((quote) => quote !== undefined);
}
