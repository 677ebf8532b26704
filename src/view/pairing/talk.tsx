import { text } from '../../browser/texts.ts';
import type { Talk } from '../../domain/pairing.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Line } from '../../domain/verdict.ts';
import { Section } from '../verdict/section.tsx';
import { talkWords } from '../words/pairing.ts';
import { Duty, ProfileLine } from './pair-row.tsx';

interface TalkProps {
  readonly talk: Talk;
  /** The posting's lines. */
  readonly lines: readonly Line[];
  readonly reading: Reading;
}

/** A classic mismatch as something to talk about, with the words of both sides. It is no sign and no standing. */
export function TalkAbout({ talk, lines, reading }: TalkProps) {
  const [is, ...rest] = talkWords(talk.about);
  return (
    <Section heading={text('talkHeading')}>
      <p class="talk-is">{is}</p>
      <div class="pair">
        {talk.duty !== null && <Duty line={lines[talk.duty]} at={talk.duty} />}
        <ProfileLine at={talk.line} reading={reading} />
      </div>
      {rest.map((words) => (
        <p key={words} class="fact">
          {words}
        </p>
      ))}
      <p class="label">{text('talkSource')}</p>
    </Section>
  );
}
