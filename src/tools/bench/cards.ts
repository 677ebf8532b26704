import { blocksOf, classify } from '../../classifier/index.ts';
import { POSTINGS } from '../samples/postings.ts';
import { median } from './reading.ts';

/** Cards of a long list. */
const CARDS = 500;

/** Texts of a list, no two the same: what was judged once is not judged again. */
function texts(): { readonly title: string; readonly text: string }[] {
  const postings = Object.values(POSTINGS);
  const rounds = Array.from({ length: Math.ceil(CARDS / postings.length) }, (_, round) => round);
  return rounds.flatMap((round) =>
    postings.map(({ title, company, duties, requirements }) => {
      const lines = [...duties, ...requirements].map((line) => `- ${line}`);
      return { title, text: [`${company}, opening ${round}`, 'What you will do', ...lines].join('\n') };
    }),
  );
}

/** What judging the cards of a list costs the worker, each card being one task of it; in milliseconds. */
export function cardCosts(): number[] {
  return texts()
    .slice(0, CARDS)
    .map(({ title, text }) => {
      const start = performance.now();
      classify({ title, blocks: blocksOf(text) });
      return performance.now() - start;
    });
}

/** The costs in words. The first card also bears what the model needs to be unpacked, once in a worker's life. */
export function cardSummary(costs: readonly number[]): string {
  const [first = 0, ...others] = costs;
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  const ms = (cost: number): string => `${cost.toFixed(1)} ms`;
  return [
    `Judging ${costs.length} cards of a list, one a task: ${ms(all)} in all`,
    `median ${ms(median(costs))}, the first ${ms(first)}, the longest after it ${ms(Math.max(0, ...others))}`,
  ].join('; ');
}
