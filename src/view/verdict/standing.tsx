import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { Sign } from '../marks/sign.tsx';
import { confidenceWords } from '../words/confidence.ts';
import { roleName, standingName } from '../words/names.ts';
import { sentenceOf } from '../words/sentence.ts';

interface StandingProps {
  readonly verdict: Verdict;
  /** As the posting has it, null where it has none. */
  readonly title: string | null;
  /** Level of the heading that the sentence is. */
  readonly level: 1 | 2;
}

/** Standing, confidence, sentence, and the equation of title, sign and duties. */
export function Standing({ verdict, title, level }: StandingProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section class="verdict">
      <p class={`standing ${verdict.standing}`}>
        <b>{standingName(verdict.standing)}</b>
        <span class="label">{confidenceWords(verdict)}</span>
      </p>
      <Heading class="sentence">{sentenceOf(verdict, title)}</Heading>
      <Equation verdict={verdict} title={title} />
    </section>
  );
}

function Equation({ verdict, title }: Pick<StandingProps, 'verdict' | 'title'>) {
  return (
    <div class="sheet eq">
      <div class="mark">
        <Sign standing={verdict.standing} />
      </div>
      <dl class="equation">
        <dt>{text('title')}</dt>
        {title?.trim() ? (
          <dd class="t" title={title}>
            <bdi>{title}</bdi>
          </dd>
        ) : (
          <dd class="faint">{text('noTitleGiven')}</dd>
        )}
        <dt>{text('duties')}</dt>
        <dd class="d">{roleName(verdict)}</dd>
      </dl>
    </div>
  );
}
