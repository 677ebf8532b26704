import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { Section } from '../verdict/section.tsx';
import { payWords } from '../words/pay.ts';

/** The pay that the posting states, against the benchmark; nothing where it states none. */
export function PayFact({ verdict: { pay, role } }: { readonly verdict: Verdict }) {
  if (pay === null) return null;
  return (
    <Section heading={text('also')}>
      <p class="fact">
        <b>{text('pay')}</b> {payWords(pay, role)}
      </p>
    </Section>
  );
}
