import type { Reading } from '../../domain/reading.ts';
import type { Verdict } from '../../domain/verdict.ts';

/** What the welcome page shows: the sample, or a text that the person gave, while it is judged and after. */
export type WelcomeState =
  | { readonly kind: 'judging' }
  | { readonly kind: 'failed'; readonly details: string }
  | {
      readonly kind: 'judged';
      readonly title: string | null;
      readonly verdict: Verdict;
      /** Whether the text is the person's own. */
      readonly own: boolean;
    }
  /** The person's own text reads as a CV. */
  | { readonly kind: 'profile'; readonly reading: Reading };

/** What a person can do on the welcome page. */
export interface WelcomeEvents {
  readonly chooseBoards: () => void;
  readonly judgeText: (text: string) => void;
}
