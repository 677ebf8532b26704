import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { CopyButton } from '../verdict/copy-button.tsx';
import { Section } from '../verdict/section.tsx';
import { missingWords, questionWords } from '../words/open-questions.ts';

interface OpenQuestionProps {
  readonly verdict: Verdict;
  readonly copy: () => Promise<void>;
}

/** In can't tell: the question that would settle it, then what is missing. */
export function OpenQuestion({ verdict: { question, missing }, copy }: OpenQuestionProps) {
  return (
    <>
      {question && (
        <Section heading={text('questionHeading')} beside={<CopyButton label="copy" copy={copy} />}>
          <p class="ask">{questionWords(question)}</p>
        </Section>
      )}
      {missing.length > 0 && (
        <Section heading={text('missingHeading')}>
          <ul class="missing">
            {missing.map((what) => (
              <li key={what}>{missingWords(what)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
