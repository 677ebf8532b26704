// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import '../speak-english.ts';
import { Ledger } from '../../../src/view/popup/ledger.tsx';
import { draw, press } from '../draw.ts';
import { line } from '../sample-lines.ts';
import { MISMATCH } from '../samples.ts';

describe('all lines', () => {
  it('stand by part, each with what it speaks for, its evidence, and whether it decides', () => {
    const room = draw(<Ledger verdict={MISMATCH.verdict} show={null} />);
    const parts = [...room.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(parts).toEqual([
      'Duties 8 lines',
      'Required 2 lines',
      'Nice to have 1 line',
      'Company, benefits, legal, the rest3 lines',
    ]);
    const [first, second] = room.querySelectorAll('.entry');
    expect(first?.textContent).toBe('Ship behind feature flags and share the on-call rota.Software · line 3');
    expect(second?.querySelector('.meta')?.textContent).toBe('Wiring · decides · line 4');
    expect(second?.querySelector('.tinted')).not.toBeNull();
    expect(first?.querySelector('.tinted')).toBeNull();
  });

  it('keep the rest of the text folded until asked for', async () => {
    const room = draw(<Ledger verdict={MISMATCH.verdict} show={null} />);
    expect(room.querySelectorAll('.entry')).toHaveLength(11);
    await press(room, 'Company, benefits, legal, the rest');
    expect(room.querySelectorAll('.entry')).toHaveLength(14);
  });

  it('lead to the page', async () => {
    const show = vi.fn();
    const room = draw(<Ledger verdict={MISMATCH.verdict} show={show} />);
    await press(room, 'Ship behind feature flags and share the on-call rota.');
    expect(show).toHaveBeenCalledWith(2);
  });

  it('of a posting of 20,000 lines are drawn a hundred at a time', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => line('duty', 'software', `Line ${at}.`, at));
    const room = draw(<Ledger verdict={{ ...MISMATCH.verdict, lines, deciding: [] }} show={null} />);
    expect(room.querySelectorAll('.entry')).toHaveLength(100);
    await press(room, 'Show 100 more');
    expect(room.querySelectorAll('.entry')).toHaveLength(200);
  });
});
