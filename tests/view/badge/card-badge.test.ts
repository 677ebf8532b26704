// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../speak-english.ts';
import type { CardTold, Listed } from '../../../src/domain/listed.ts';
import { CardBadge } from '../../../src/view/badge/card-badge.tsx';
import { aVerdict } from '../../browser/samples.ts';
import { aCard, aJudgedCard } from '../list/sample-cards.ts';
import { openRoots } from './roots.ts';

const [line] = aVerdict.lines;
const TOLD: CardTold = {
  sentence: 'The title says AI Engineer; the duties are mostly analysis.',
  surety: 'right 9 times in 10',
  quote: line ? { line, number: 3 } : null,
  shares: aVerdict.shares,
};
const MISMATCH = aJudgedCard('board:1', 'data-scientist', 'mismatch');
const LOOKS = { dark: false, direction: 'ltr' } as const;

const { rootOf } = openRoots();
const ask = vi.fn(async (): Promise<CardTold | null> => TOLD);
let badge: CardBadge;

const show = (listed: Listed) => {
  badge = new CardBadge(document, listed, LOOKS, ask);
  document.body.append(badge.host);
};
const inside = (selector: string) => rootOf(badge.host)?.querySelector<HTMLElement>(selector) ?? null;
const words = () => inside('.told')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockClear();
});
afterEach(() => {
  badge.remove();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the badge of a card', () => {
  it('shows sign and word, filled where it warns', () => {
    show(MISMATCH);
    expect(inside('button')?.className).toBe('badge mismatch warns');
    expect(inside('button')?.getAttribute('aria-label')).toBe('TrueTitle: Mismatch: Data science');
    expect(inside('.sign svg')).not.toBeNull();
    expect(inside('.word')?.textContent).toBe('Data science');
  });

  it('shows a word and no sign where the list holds no more than a title, or too little', () => {
    show(aCard('board:1'));
    expect(inside('button')?.className).toBe('badge title-only');
    expect(inside('.sign')).toBeNull();
    badge.show(aJudgedCard('board:1', 'ai-engineer', 'cant-tell'), LOOKS);
    expect(inside('button')?.className).toBe('badge cant-tell');
    expect(inside('.word')?.textContent).toBe('Can’t tell');
  });

  it('is hidden from the page: a name of no meaning, a closed root, no text', () => {
    show(MISMATCH);
    expect(badge.host.localName).toMatch(/^h-[0-9a-f]{8}$/);
    expect(badge.host.shadowRoot).toBeNull();
    expect(document.body.textContent).toBe('');
  });

  it('tells the sentence under the pointer after a moment, and nothing once it left', async () => {
    show(MISMATCH);
    inside('button')?.parentElement?.dispatchEvent(new Event('pointerenter'));
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(words()).toBe(TOLD.sentence);
    inside('button')?.parentElement?.dispatchEvent(new Event('pointerleave'));
    await vi.advanceTimersByTimeAsync(200);
    expect(words()).toBe('');
  });

  it('tells the sentence on focus, and is described by it', async () => {
    show(MISMATCH);
    inside('button')?.focus();
    await vi.advanceTimersByTimeAsync(10);
    expect(words()).toBe(TOLD.sentence);
    expect(inside('button')?.getAttribute('aria-describedby')).toBe(inside('.told')?.id);
  });

  it('tells all when it is pressed, and the page hears nothing of it', async () => {
    const heard = vi.fn();
    document.body.addEventListener('click', heard);
    show(MISMATCH);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    inside('button')?.dispatchEvent(click);
    await vi.advanceTimersByTimeAsync(10);
    expect(heard).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(true);
    expect(words()).toContain('Mismatch');
    expect(words()).toContain('right 9 times in 10');
    expect(words()).toContain('Wire a model into our product.');
    expect(words()).toContain('line 4');
    expect(inside('.told')?.getAttribute('role')).toBe('dialog');
    inside('button')?.click();
    await vi.advanceTimersByTimeAsync(10);
    expect(words()).toBe('');
  });

  it('says so where nothing is known of the card any more', async () => {
    ask.mockResolvedValueOnce(null);
    show(MISMATCH);
    inside('button')?.click();
    await vi.advanceTimersByTimeAsync(10);
    expect(words()).toContain('kept no longer');
  });

  it('tells nothing of the card that it showed when it was asked', async () => {
    let answer: (told: CardTold) => void = () => undefined;
    ask.mockReturnValueOnce(
      new Promise((tell) => {
        answer = tell;
      }),
    );
    show(MISMATCH);
    inside('button')?.click();
    badge.show(aJudgedCard('board:2', 'ai-engineer', 'honest'), LOOKS);
    answer(TOLD);
    await vi.advanceTimersByTimeAsync(10);
    expect(words()).toBe('');
  });
});
