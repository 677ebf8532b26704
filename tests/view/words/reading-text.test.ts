import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import { readingAsText } from '../../../src/view/words/reading-text.ts';
import { aLaid } from '../sample-pairing.ts';
import { aReading } from '../sample-reading.ts';

describe('a profile as text', () => {
  it('holds its sentence, its headline against its entries, the lines that say what was done, and the note', () => {
    expect(readingAsText(aReading(), null)).toBe(
      [
        'The stated work is mostly wiring existing models.',
        '“AI Engineer | LLMs”',
        'AI in the headline, one line of it in the entries.',
        '',
        'Engineer · Kelp · 2020 – 2022',
        'B  “Trained ranking models.” (Building)',
        'W  “Wired an assistant.” (Wiring)',
        '',
        'This tells what a page says was done, with its own words. It is there to prepare a conversation, and must not decide about anybody on its own.',
      ].join('\n'),
    );
  });

  it('holds the posting beside it: what to talk about, duty and line, what to ask', () => {
    const laid = aLaid({ talk: { about: 'builder-on-wiring', duty: 4, line: 0 } });
    const text = readingAsText(aReading({ unloaded: ['experience'] }), laid);
    expect(text).toContain(
      'Beside the posting: Machine Learning Engineer · A logistics company\n\nWorth talking about\n',
    );
    expect(text).toContain(
      'W  “Own prompts, evals and fallbacks for when the model API is slow or wrong.” (duty, line 5) The same kind of work in other words: ask how near it comes.\n    “Wired an assistant.” (Engineer · Kelp · 2020 – 2022)',
    );
    expect(text).toContain(
      'The experience has not been loaded yet; it may speak of them.\n\nAsk: what did you build and run that comes near to this?\nS  “Ship behind feature flags and share the on-call rota.” (duty, line 3)',
    );
    expect(text).not.toMatch(/\d\s?%|score|rank\b/i);
  });
});
