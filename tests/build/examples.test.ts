import { expect, test } from 'vitest';
import { SIGNALS } from '../../src/signals/index.ts';
import { allBuilt, built } from './built.ts';

test('the sentences that signals are tested with are not carried', () => {
  const scripts = allBuilt().filter((path) => path.endsWith('.js'));
  const whole = scripts.map(built).join('\n');
  const sentences = SIGNALS.flatMap(({ signals }) => signals.flatMap(({ like, not }) => [like, not]));
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => whole.includes(sentence))).toEqual([]);
});
