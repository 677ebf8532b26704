import { text } from '../../browser/texts.ts';
import type { ReadingEntry, ReadingLine } from '../../domain/reading.ts';
import { Glyph } from '../marks/glyph.tsx';
import { Fold } from '../verdict/fold.tsx';
import { InParts } from '../verdict/in-parts.tsx';
import { Marked } from '../verdict/marked.tsx';
import { workName } from '../words/names.ts';
import { entryWords, undoneWords } from './words.ts';

interface EntryProps {
  readonly entry: ReadingEntry;
  readonly lines: readonly ReadingLine[];
}

/** One entry: the lines that say what was done, each with what it speaks for; the others stay folded. */
export function Entry({ entry, lines }: EntryProps) {
  const [done, undone] = [lines.filter(({ shipped }) => shipped), lines.filter(({ shipped }) => !shipped)];
  return (
    <section class="block">
      <h3 class="h" dir="auto">
        {entryWords(entry)}
      </h3>
      {lines.length === 0 && <p class="faint">{text('profileNoLines')}</p>}
      {done.length > 0 && <InParts all={done} draw={(line) => <Done key={keyOf(line)} line={line} />} />}
      {undone.length > 0 && (
        <Fold heading={undoneWords(undone.length)} level={4}>
          <InParts all={undone} draw={(line) => <Undone key={keyOf(line)} line={line} />} />
        </Fold>
      )}
    </section>
  );
}

const keyOf = ({ source }: ReadingLine): string => `${source.block}:${source.from}`;

function Done({ line }: { readonly line: ReadingLine }) {
  return (
    <li class="entry">
      <Glyph work={line.work} />
      <div>
        <p class="txt" dir="auto">
          <Marked line={line} />
        </p>
        <p class="meta">
          <span class={`workname ${line.work}`}>{workName(line.work)}</span>
        </p>
      </div>
    </li>
  );
}

function Undone({ line }: { readonly line: ReadingLine }) {
  return (
    <li class="entry">
      <Glyph work="nothing" />
      <p class="txt" dir="auto">
        {line.text}
      </p>
    </li>
  );
}
