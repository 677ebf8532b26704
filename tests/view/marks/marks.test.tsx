// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Standing } from '../../../src/domain/role.ts';
import { LineWork } from '../../../src/domain/work.ts';
import { Glyph } from '../../../src/view/marks/glyph.tsx';
import { Sign } from '../../../src/view/marks/sign.tsx';
import { draw } from '../draw.ts';

it('each kind of work has a glyph of its own, so that colour is never needed to tell them apart', () => {
  const shapes = LineWork.options.map(
    (work) => draw(<Glyph work={work} />).querySelector('svg')?.innerHTML ?? '',
  );
  expect(new Set(shapes).size).toBe(8);
  expect(shapes).not.toContain('');
});

it('each standing has a sign of its own; only a warning is filled', () => {
  const signs = Standing.options.map((standing) => draw(<Sign standing={standing} />).firstElementChild);
  expect(new Set(signs.map((sign) => sign?.innerHTML)).size).toBe(6);
  const filled = Standing.options.filter((_, at) => signs[at]?.classList.contains('warns'));
  expect(filled).toEqual(['mismatch', 'inflated']);
});

it('drawings are hidden from screen readers, which hear the word beside them', () => {
  expect(
    draw(<Glyph work="data" />)
      .querySelector('svg')
      ?.getAttribute('aria-hidden'),
  ).toBe('true');
  expect(draw(<Sign standing="vague" />).firstElementChild?.getAttribute('aria-hidden')).toBe('true');
});
