import { expect, test } from 'vitest';
import { Role } from '../../src/domain/role.ts';
import type { Answer } from '../../src/training/contender.ts';
import type { Labelled } from '../../src/training/corpus.ts';
import { binsOf, calibrationError, perfectError } from '../../src/training/measure/calibration.ts';
import { lineFigures } from '../../src/training/measure/lines.ts';
import { confusion, roleFigures } from '../../src/training/measure/roles.ts';
import { warningFigures } from '../../src/training/measure/warnings.ts';

function posting(role: Role, second: Role | null = null): Labelled {
  return { id: '', title: '', company: '', text: '', role, sub: null, second, sure: 3, lines: [] };
}

function answer(role: Role, confidence = 1): Answer {
  const rest = (1 - confidence) / 5;
  const probabilities = Role.options.map((other) => (other === role ? confidence : rest));
  return { role, confidence, probabilities, lines: null, deciding: [] };
}

const postings = [
  posting('ai-engineer'),
  posting('ml-engineer', 'hybrid'),
  posting('neither'),
  posting('unclear'),
];
const answers = [answer('ai-engineer'), answer('hybrid'), answer('ai-engineer'), answer('neither')];

test('a second reading counts as fair, not as exact', () => {
  const figures = roleFigures(postings, answers);
  expect(figures.exact).toBe(1 / 4);
  expect(figures.fair).toBe(2 / 4);
});

test('building or not is told whatever kind of building it is', () => {
  expect(roleFigures(postings, answers).builders).toBeCloseTo((2 * 2) / (3 + 2));
});

test('coverage asks only what a reader could tell', () => {
  const said = [answer('unclear'), answer('unclear'), answer('neither'), answer('unclear')];
  expect(roleFigures(postings, said).coverage).toBeCloseTo(1 / 3);
});

test('the confusion matrix counts gold in rows', () => {
  const counts = confusion(postings, answers);
  expect(counts[Role.options.indexOf('neither')]?.[Role.options.indexOf('ai-engineer')]).toBe(1);
  expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(4);
});

test('lines are measured by part, and by work where they are a duty or a requirement', () => {
  const lines = [
    { text: 'a', part: 'duty', work: 'wiring' },
    { text: 'b', part: 'nice', work: 'software' },
    { text: 'c', part: 'rest', work: 'nothing' },
  ] as const;
  const said = [
    { text: 'a', part: 'required', work: 'wiring' },
    { text: 'b', part: 'nice', work: 'data' },
    { text: 'c', part: 'duty', work: 'wiring' },
  ] as const;
  const figures = lineFigures([{ ...posting('neither'), lines }], [{ ...answer('neither'), lines: said }]);
  expect(figures).toEqual({ work: 1, part: 0.5 });
});

test('a confidence that is right as often as it says has no calibration error', () => {
  const outcomes = Array.from({ length: 10 }, (_, i) => ({ confidence: 0.7, right: i < 7 }));
  expect(calibrationError(outcomes)).toBeCloseTo(0);
  expect(calibrationError(outcomes.map(({ right }) => ({ confidence: 0.9, right })))).toBeCloseTo(0.2);
  expect(binsOf(outcomes)).toHaveLength(1);
});

test('even a perfect model shows an error by chance, less on more postings', () => {
  const few = perfectError(Array.from({ length: 50 }, (_, i) => 0.3 + (i % 7) / 10));
  const many = perfectError(Array.from({ length: 2000 }, (_, i) => 0.3 + (i % 7) / 10));
  expect(few).toBeGreaterThan(many);
  expect(many).toBeGreaterThan(0);
});

test('a warning counts where it is due, never where a second reading would change it', () => {
  const titles = () => ['AI Engineer'];
  const figures = warningFigures(
    [posting('neither'), posting('ai-engineer'), posting('neither', 'ai-engineer'), posting('ml-engineer')],
    [answer('neither'), answer('neither'), answer('neither'), answer('ml-engineer', 0.6)],
    titles,
    0.8,
  );
  expect(figures).toEqual({ precision: 1 / 2, recall: 1 / 2, given: 2 });
});
