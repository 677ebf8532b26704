import { join } from 'node:path';
import { run } from './arguments.ts';
import { type Labelled, labelled, pool } from './corpus.ts';
import { corrected, LABELS, overridesIn, readingsIn, withTexts } from './labels.ts';
import { shareOf } from './measure/roles.ts';
import { digits } from './report.ts';

/** How far two readers agree on the postings that both read: share of roles and of line codes. */
function agreement(one: readonly Labelled[], other: readonly Labelled[]): string {
  const byId = new Map(other.map((posting) => [posting.id, posting]));
  const pairs = one.flatMap((posting) => {
    const second = byId.get(posting.id);
    return second ? [{ posting, second }] : [];
  });
  const lines = pairs.flatMap(({ posting, second }) =>
    posting.lines.map((line, n) => ({ line, other: second.lines[n] })),
  );
  const roles = shareOf(pairs, ({ posting, second }) => posting.role === second.role);
  const codes = shareOf(
    lines,
    (pair) => pair.line.part === pair.other?.part && pair.line.work === pair.other.work,
  );
  return `${pairs.length} read twice: the same role ${digits(roles)}, the same line code ${digits(codes)}`;
}

await run(({ corpus }) => {
  const texts = pool(corpus);
  const first = withTexts(readingsIn(LABELS), texts);
  const second = withTexts(readingsIn(join(LABELS, 'second')), texts);
  const overrides = overridesIn(LABELS);
  corrected(labelled(corpus, 'train'), overrides);
  const ours = first.filter(({ invented }) => invented).length;
  process.stdout.write(
    `${first.length - ours} postings of the pool labelled and ${ours} of our own writing, ${overrides.length} labels of train corrected\n`,
  );
  process.stdout.write(`${agreement(first, second)}\n`);
});
