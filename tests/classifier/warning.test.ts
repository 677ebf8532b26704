import { describe, expect, test } from 'vitest';
import { mayWarn, warningOf } from '../../src/classifier/warning.ts';
import { Role } from '../../src/domain/role.ts';

const sure = (role: Role, chance: number): number[] =>
  Role.options.map((one) => (one === role ? chance : one === 'data-scientist' ? 1 - chance : 0));

describe('a warning', () => {
  test('is deserved by a title of other work, and by none that promises nothing', () => {
    expect(warningOf('ai-engineer', 'ml-engineer')).toBe('mismatch');
    expect(warningOf('ml-engineer', 'neither')).toBe('inflated');
    expect(warningOf('open', 'ml-engineer')).toBeNull();
  });

  test('may be given from a probability on', () => {
    expect(mayWarn('ai-engineer', [0.1, 0.9, 0, 0, 0, 0], 0.83)).toBe(true);
    expect(mayWarn('ai-engineer', [0.2, 0.8, 0, 0, 0, 0], 0.83)).toBe(false);
  });

  test('must be surer over a data scientist, of whom much is said', () => {
    expect(mayWarn('data-scientist', sure('ml-engineer', 0.95), 0.83)).toBe(false);
    expect(mayWarn('data-scientist', sure('ml-engineer', 0.98), 0.83)).toBe(true);
  });
});
