import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/view/styles';
const SHEETS = readdirSync(FOLDER).map((name) => ({ name, css: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
const OURS = SHEETS.filter(({ name }) => name !== 'tokens.css');

function holding(pattern: RegExp): string[] {
  return OURS.flatMap(({ name, css }) =>
    [...css.matchAll(new RegExp(pattern, 'g'))].map(([hit]) => `${name}: ${hit}`),
  );
}

describe('style sheets', () => {
  it('are all brought in by the one that pages link', () => {
    const all = SHEETS.find(({ name }) => name === 'all.css')?.css ?? '';
    const missing = SHEETS.filter(({ name }) => name !== 'all.css' && !all.includes(`"./${name}"`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('mirror under right to left: no left and no right', () => {
    expect(
      holding(/\b(margin|padding|border|inset)-(left|right)\b|^\s*(left|right):|text-align: (left|right)/m),
    ).toEqual([]);
  });

  it('take every colour from the tokens', () => {
    expect(holding(/#(?!0000\b)[0-9a-f]{3,8}\b(?!')|\brgba?\(/i)).toEqual([]);
  });

  it('fetch nothing', () => {
    expect(holding(/url\((?!"data:)[^)]*\)/)).toEqual([]);
  });
});

describe('contrast', () => {
  const TEXT = ['ink', 'ink-2', 'ink-3', 'wiring', 'building', 'analysis', 'software', 'data', 'annotation'];
  const MORE = ['management', 'honest', 'vague', 'mismatch', 'inflated', 'undersold', 'cant-tell'];
  const tokens = SHEETS.find(({ name }) => name === 'tokens.css')?.css ?? '';
  const [light = '', , dark = ''] = tokens.split(/(?=^:root)|(?=@media \(prefers-color-scheme)/m).slice(1);

  it.each([
    ['light', light],
    ['dark', dark],
  ])('of all text is at least 4.5 in %s', (_, theme) => {
    for (const name of [...TEXT, ...MORE]) {
      const worst = Math.min(...['surface', 'canvas', 'sunken'].map((paper) => contrast(theme, name, paper)));
      expect(worst, name).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Contrast of two tokens by the formula of WCAG 2. */
function contrast(theme: string, one: string, other: string): number {
  const [a, b] = [luminance(theme, one), luminance(theme, other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(theme: string, token: string): number {
  const hex = new RegExp(`--tt-${token}: #(\\w{6})`, 'i').exec(theme)?.[1];
  if (!hex) throw new Error(`The theme has no ${token}.`);
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
