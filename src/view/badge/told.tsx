import { text } from '../../browser/texts.ts';
import type { CardTold, Listed } from '../../domain/listed.ts';
import { listedStanding } from '../list/filtering.ts';
import { Glyph } from '../marks/glyph.tsx';
import { Marked } from '../verdict/marked.tsx';
import { Bar } from '../verdict/share-bar.tsx';
import { cardWord } from '../words/cards.ts';
import { standingName, workName } from '../words/names.ts';
import { placeOf } from '../words/verdict-text.ts';

/** UTF-16 code units of a quote, about three lines of the panel. */
const ROOM = 130;

interface ToldProps {
  readonly listed: Listed;
  readonly told: CardTold;
}

/** All that a pressed badge tells: standing and surety, the sentence, the line that decides, the shares of work. */
export function Told({ listed, told: { sentence, surety, quote, shares } }: ToldProps) {
  const standing = listedStanding(listed);
  return (
    <>
      <p class={`head ${standing ?? ''}`}>
        <b>{standing === null ? cardWord(listed) : standingName(standing)}</b>
        <span>{surety}</span>
      </p>
      <p class="sentence" dir="auto">
        {sentence}
      </p>
      {quote && <Quoted quote={quote} />}
      {shares && <Bar shares={shares} label={text('dutiesSpeakFor')} />}
    </>
  );
}

function Quoted({ quote: { line, number } }: { readonly quote: NonNullable<CardTold['quote']> }) {
  return (
    <figure>
      <Glyph work={line.work} />
      <blockquote dir="auto">
        <Marked line={line} room={ROOM} />
      </blockquote>
      <figcaption>
        <span class={`workname ${line.work}`}>{workName(line.work)}</span> · {placeOf(line, number)}
      </figcaption>
    </figure>
  );
}
