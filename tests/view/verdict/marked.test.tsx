// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/verdict.ts';
import type { LineWork } from '../../../src/domain/work.ts';
import { Marked } from '../../../src/view/verdict/marked.tsx';
import { draw } from '../draw.ts';
import { line } from '../sample-lines.ts';

function found(from: number, to: number, work: Evidence['work'] = 'wiring', weight = 2): Evidence {
  return { from, to, term: 'x', work, weight };
}

function html(text: string, evidence: Evidence[], work: LineWork = 'wiring'): string {
  return draw(<Marked line={{ text, work, evidence }} />).innerHTML;
}

describe('a quote', () => {
  const TEXT = 'Own prompts and drift';
  const PROMPTS = 'Own <mark class="ev wiring">prompts</mark> and drift';

  it('has the evidence of its own work in the stroke of that work', () => {
    expect(html(TEXT, [found(4, 11)])).toBe(PROMPTS);
  });

  it('leaves evidence of another work alone', () => {
    expect(html(TEXT, [found(16, 21, 'building', 3), found(4, 11)])).toBe(PROMPTS);
  });

  it('leaves weak words alone where something speaks', () => {
    expect(html(TEXT, [found(0, 3, 'wiring', 0.4), found(4, 11), found(16, 21, 'wiring', 1)])).toBe(PROMPTS);
  });

  it('has the strongest word alone where all of its own work are weak', () => {
    expect(
      html(TEXT, [found(16, 21, 'building', 3), found(0, 3, 'wiring', 0.4), found(4, 11, 'wiring', 1)]),
    ).toBe(PROMPTS);
  });

  it('has the strongest of another work where its own has none', () => {
    expect(html(TEXT, [found(0, 3, 'data', 0.4), found(4, 11)], 'building')).toBe(PROMPTS);
  });

  it('has nothing underlined where it speaks for nothing', () => {
    expect(html(TEXT, [found(4, 11)], 'nothing')).toBe(TEXT);
  });

  it('loses no word where evidence overlaps, is empty, or lies outside', () => {
    const odd = [found(0, 8), found(4, 12), found(5, 5), found(10, 99)];
    expect(draw(<Marked line={{ text: 'abcdefghijkl', work: 'wiring', evidence: odd }} />).textContent).toBe(
      'abcdefghijkl',
    );
  });

  it('shows markup of a posting as words', () => {
    expect(html('<img src=x onerror=alert(1)>', [])).toBe('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('says where it was shortened', () => {
    const quote = line('duty', 'wiring', 'Own {W|prompts} and all that goes with them', 0);
    expect(draw(<Marked line={quote} room={20} />).textContent).toBe('Own prompts and all …');
  });
});
