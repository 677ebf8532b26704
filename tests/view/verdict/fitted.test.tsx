// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../speak-english.ts';
import type { Line } from '../../../src/domain/verdict.ts';
import { Fitted } from '../../../src/view/verdict/fitted.tsx';
import { draw } from '../draw.ts';

const LINE: Pick<Line, 'text' | 'work' | 'evidence'> = {
  text: 'Train our own models on twelve years of sensor data from the fairway.',
  work: 'building',
  evidence: [],
};

/** A box in which this many characters stand. */
let room = 0;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(60);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function height(this: Element) {
    return (this.textContent ?? '').length > room ? 80 : 60;
  });
});
afterEach(() => vi.restoreAllMocks());

function drawn(): HTMLElement {
  return draw(<Fitted line={LINE} />);
}

describe('a quote', () => {
  it('that fits is shown whole', () => {
    room = LINE.text.length;
    expect(drawn().textContent).toBe(LINE.text);
  });

  it('that does not fit holds as many whole words as stand in its box', async () => {
    room = 41;
    const quote = drawn();
    await vi.waitFor(() => expect(quote.textContent).toBe('Train our own models on twelve years of …'));
  });

  it('is whole again when the window becomes wider', async () => {
    room = 41;
    const quote = drawn();
    await vi.waitFor(() => expect(quote.textContent).toContain('…'));
    room = 400;
    await act(() => void dispatchEvent(new Event('resize')));
    await vi.waitFor(() => expect(quote.textContent).toBe(LINE.text));
  });
});
