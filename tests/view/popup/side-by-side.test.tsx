// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { SideBySide } from '../../../src/view/popup/side-by-side.tsx';
import { draw } from '../draw.ts';
import { CANT_TELL, MISMATCH } from '../samples.ts';

function rows(verdict: Verdict): { name: string; cells: Element[] }[] {
  const room = draw(<SideBySide verdict={verdict} copy={async () => undefined} show={null} />);
  return [...room.querySelectorAll('tbody')].map((body) => ({
    name: body.querySelector('th')?.textContent ?? '',
    cells: [...body.querySelectorAll('td')],
  }));
}

describe('the table', () => {
  it('has the seven dimensions in their order, and three columns', () => {
    const drawn = rows(MISMATCH.verdict);
    expect(drawn.map(({ name }) => name)).toEqual([
      'Core job',
      'Where the model comes from',
      'Primary skills',
      'Typical stack',
      'KPIs',
      'Touches a training loop?',
      'Hire when',
    ]);
    expect(drawn.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  it('draws a stroke under each side that the posting supports, and says so to who can’t see it', () => {
    const [core, , , stack] = rows(MISMATCH.verdict);
    expect(core?.cells.map((cell) => cell.querySelector('.tick') !== null)).toEqual([true, false, false]);
    expect(core?.cells[0]?.textContent).toContain('this posting speaks for it');
    expect(stack?.cells[0]?.querySelector('.tick.wiring')).not.toBeNull();
    expect(stack?.cells[1]?.querySelector('.tick.building')).not.toBeNull();
  });

  it('quotes this posting’s words, one line of each side', () => {
    const [core, , , stack] = rows(MISMATCH.verdict);
    expect(core?.cells[2]?.querySelectorAll('mark').length).toBeGreaterThan(0);
    expect(stack?.cells[2]?.querySelectorAll('.said')).toHaveLength(2);
  });

  it('quotes the line that touches a training loop, or says that none does', () => {
    const loop = (verdict: Verdict) => rows(verdict)[5]?.cells[2]?.textContent;
    expect(loop(MISMATCH.verdict)).toBe('Now and then, fine-tune a small classifier that routes tickets.');
    expect(loop(CANT_TELL.verdict)).toBe('No line says so.');
  });

  it('never quotes one line twice for one dimension, and survives a line that is not there', () => {
    const table: Verdict['table'] = [
      {
        dimension: 'core-job',
        quotes: [
          { line: 3, side: 'ai' },
          { line: 3, side: 'ml' },
          { line: 99, side: 'ml' },
        ],
      },
    ];
    expect(rows({ ...MISMATCH.verdict, table })[0]?.cells[2]?.querySelectorAll('.said')).toHaveLength(1);
  });
});
