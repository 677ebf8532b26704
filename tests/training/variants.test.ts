import { expect, test } from 'vitest';
import { VARIANTS } from '../../src/training/variants.ts';

const posting = {
  id: '',
  title: 'AI Engineer',
  company: 'Acme',
  text: 'Tasks\n- Optimize every program\n- Analyse logs\nMore',
};
const changed = (name: string) => VARIANTS.find((variant) => variant.name === name)?.of(posting);

test('bullets are turned round within their run, other lines stay', () => {
  expect(changed('bullets reordered')?.text).toBe('Tasks\n- Analyse logs\n- Optimize every program\nMore');
});

test('spelling goes both ways', () => {
  expect(changed('British spelling')?.text).toContain('Optimise');
  expect(changed('American spelling')?.text).toContain('Analyze');
});

test('each variant changes something, and only the first the title', () => {
  for (const variant of VARIANTS) expect(variant.of(posting)).not.toEqual(posting);
  for (const variant of VARIANTS.slice(1)) expect(variant.of(posting).title).toBe('AI Engineer');
});
