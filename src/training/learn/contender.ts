import { blocksOf, classify, statements } from '../../classifier/index.ts';
import { judgeByModel, roleByModel } from '../../classifier/learned/index.ts';
import type { Answer } from '../contender.ts';
import type { Unlabelled } from '../corpus.ts';

/** What the product says of a posting, with the probabilities that its confidence comes from. */
export function shippedAnswer({ title, text }: Pick<Unlabelled, 'title' | 'text'>): Answer {
  const blocks = blocksOf(text);
  const { role, confidence, lines, deciding } = classify({ title, blocks });
  const { probabilities } = roleByModel(judgeByModel(statements(blocks)));
  return { role, confidence, lines, deciding, probabilities };
}
