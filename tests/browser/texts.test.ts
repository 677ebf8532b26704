import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { counted, lookupIn, speak, text } from '../../src/browser/texts.ts';

describe('texts', () => {
  it('say what is missing while no language was chosen', () => {
    expect(() => text('copy')).toThrow(/speak\(\)/);
  });

  it('are filled in as the browser fills them in', () => {
    speak(lookupIn(messages));
    expect(text('rightTimes', 19, 20)).toBe('right 19 times in 20');
    expect(text('quoted', 'costs $1 or $$2')).toBe('“costs $1 or $$2”');
  });

  it('write numbers as the language does', () => {
    speak(lookupIn(messages));
    expect(text('linesOther', 20000)).toBe('20,000 lines');
  });

  it('count by the plural rule of the language', () => {
    speak(lookupIn(messages));
    expect(counted(1, 'linesOne', 'linesOther')).toBe('1 line');
    expect(counted(0, 'linesOne', 'linesOther')).toBe('0 lines');
    expect(counted(21, 'linesOne', 'linesOther')).toBe('21 lines');
  });

  it('are empty for a key that the language lacks, as in the browser', () => {
    expect(lookupIn({})('copy', [])).toBe('');
  });

  it('turn two dollar signs into one', () => {
    expect(lookupIn({ copy: { message: '$$5 and $1' } })('copy', ['x'])).toBe('$5 and x');
  });
});

describe('every text', () => {
  const all = Object.entries(messages);

  it('tells a translator what it is for', () => {
    expect(all.filter(([, { description }]) => description.length < 4).map(([key]) => key)).toEqual([]);
  });

  it('says what each substitution is', () => {
    const unsaid = all.filter(([, { message, description }]) =>
      [...message.matchAll(/\$[1-9]/g)].some(([sign]) => !description.includes(sign)),
    );
    expect(unsaid.map(([key]) => key)).toEqual([]);
  });

  it('keeps the tone: no exclamation, no blame, no advice', () => {
    const loud = all.filter(([, { message }]) =>
      /!|\b(fake|misleading|wrong title|you should|AI-powered|please)\b/i.test(message),
    );
    expect(loud).toEqual([]);
  });

  it('of the store’s description fits', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
