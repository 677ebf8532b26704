// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/verdict.ts';
import { Marked } from '../../../src/view/verdict/marked.tsx';
import { draw } from '../draw.ts';
import { line } from '../sample-lines.ts';

function found(from: number, to: number, work: Evidence['work'] = 'wiring'): Evidence {
  return { from, to, term: 'x', work, weight: 1 };
}

function html(text: string, evidence: Evidence[], room?: number): string {
  return draw(<Marked line={{ text, evidence }} {...(room ? { room } : {})} />).innerHTML;
}

describe('a quote', () => {
  it('has each evidence in the stroke of its work', () => {
    expect(html('Own prompts and drift', [found(16, 21, 'building'), found(4, 11)])).toBe(
      'Own <mark class="ev wiring">prompts</mark> and <mark class="ev building">drift</mark>',
    );
  });

  it('loses no word where evidence overlaps, is empty, or lies outside', () => {
    const odd = [found(0, 8), found(4, 12), found(5, 5), found(10, 99)];
    expect(draw(<Marked line={{ text: 'abcdefghijkl', evidence: odd }} />).textContent).toBe('abcdefghijkl');
  });

  it('shows markup of a posting as words', () => {
    expect(html('<img src=x onerror=alert(1)>', [])).toBe('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('says where it was shortened', () => {
    const { text, evidence } = line('duty', 'wiring', 'Own {W|prompts} and all that goes with them', 0);
    expect(draw(<Marked line={{ text, evidence }} room={20} />).textContent).toBe('Own prompts and all …');
  });
});
