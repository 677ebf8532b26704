import { describe, expect, test } from 'vitest';
import { frameRead, withFrame, withoutFrame, withVerdict } from '../../../src/entries/worker/frame-reads.ts';
import { aPage, aPosting } from '../../browser/samples.ts';

const address = 'https://jobs.lever.co/acme/1?from=mail';
const page = frameRead(0, aPage(aPosting()));
const inner = frameRead(4, aPage(aPosting('greenhouse:2', 'Train models.')));

describe('what is kept of a tab', () => {
  test('gains a frame, beside those that were read before', () => {
    const state = withFrame(withFrame(null, inner, null), page, address);
    expect(state).toEqual({ url: address, frames: [inner, page], filter: null, failure: null });
  });

  test('loses the frames of another page', () => {
    const before = withFrame(withFrame(null, page, 'https://elsewhere.example'), inner, null);
    expect(withFrame(before, page, address).frames).toEqual([page]);
  });

  test('holds each frame once, as it was read last', () => {
    const again = frameRead(0, aPage(null));
    expect(withFrame(withFrame(null, page, address), again, address).frames).toEqual([again]);
  });

  test('loses a frame that was left, and is forgotten without any', () => {
    const both = withFrame(withFrame(null, inner, null), page, address);
    expect(withoutFrame(both, 0)).toEqual({ url: '', frames: [inner], filter: null, failure: null });
    expect(withoutFrame(withoutFrame(both, 0), 4)).toBeNull();
    expect(withoutFrame(null, 0)).toBeNull();
  });

  test('gets the verdict of the posting that stands there', () => {
    const state = withVerdict(withFrame(null, page, address), page, { verdict: 'a', failure: null });
    expect(state?.frames[0]?.verdict).toBe('a');
  });

  test('keeps the verdict of a posting that is read again as it was, and of no other', () => {
    const judged = withVerdict(withFrame(null, page, address), page, { verdict: 'a', failure: null });
    expect(withFrame(judged, page, address).frames[0]?.verdict).toBe('a');
    const longer = frameRead(0, aPage(aPosting('lever:1', 'Train models.')));
    expect(withFrame(judged, longer, address).frames[0]?.verdict).toBeNull();
    expect(withFrame(judged, page, 'https://elsewhere.example').frames[0]?.verdict).toBeNull();
  });

  test('never gets the verdict of a posting that the person left', () => {
    const other = withFrame(null, frameRead(0, aPage(aPosting('lever:2', 'Train models.'))), address);
    expect(withVerdict(other, page, { verdict: 'a', failure: null })).toBe(other);
    expect(withVerdict(null, page, { verdict: 'a', failure: null })).toBeNull();
  });

  test('says why judging failed, until the next posting', () => {
    const failed = withVerdict(withFrame(null, page, address), page, { verdict: null, failure: 'broken' });
    expect(failed?.failure).toBe('broken');
    expect(withFrame(failed, page, address).failure).toBeNull();
  });
});
