import { describe, expect, it } from 'vitest';
import { namedIn } from '../../src/classifier/table-terms.ts';
import { METRIC_TERMS } from '../../src/signals/table-metrics.ts';
import { MODEL_TERMS } from '../../src/signals/table-models.ts';
import { PROBLEM_TERMS } from '../../src/signals/table-problems.ts';
import { SKILL_TERMS } from '../../src/signals/table-skills.ts';
import { TOOL_TERMS } from '../../src/signals/table-tools.ts';
import { lineOf } from '../classifier/lines.ts';

const FILES = [
  ['model-source', MODEL_TERMS],
  ['skills', SKILL_TERMS],
  ['stack', TOOL_TERMS],
  ['kpis', METRIC_TERMS],
  ['hire-when', PROBLEM_TERMS],
] as const;

describe.each(FILES)('the terms of %s', (dimension, terms) => {
  it('stand there once a side', () => {
    const all = terms.map(({ term, side }) => `${side} ${term.toLowerCase()}`);
    expect(all.filter((term, i) => all.indexOf(term) !== i)).toEqual([]);
  });

  it('that stand on both sides count for the side of their line alone', () => {
    const strict = terms.filter(({ loose }) => loose !== true).map(({ term }) => term);
    expect(strict.filter((one) => terms.filter(({ term }) => term === one).length > 1)).toEqual([]);
  });

  it.each(terms)('"$term" is found in a line of its side ($side)', ({ term, side }) => {
    const line = lineOf(
      'duty',
      side === 'ai' ? 'wiring' : 'building',
      `We rely on ${term.replace('*', '')} here`,
    );
    expect(namedIn(line)[dimension]?.[side]).toBeGreaterThan(0);
  });
});
