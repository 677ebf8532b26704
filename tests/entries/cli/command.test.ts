import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/entries/cli/command.ts';
import { WrongUse } from '../../../src/entries/cli/usage.ts';

describe('the command line', () => {
  it('judges one file or several, or standard input', () => {
    expect(commandOf(['judge', '--json', 'a.jsonl', '-'])).toEqual({
      verb: 'judge',
      json: true,
      files: ['a.jsonl', '-'],
    });
  });

  it('reads a saved page under the address it was saved from', () => {
    expect(commandOf(['read', '--url', 'https://jobs.example/1', 'page.html'])).toEqual({
      verb: 'read',
      json: false,
      url: 'https://jobs.example/1',
      file: 'page.html',
    });
  });

  it('takes its options in any place', () => {
    expect(commandOf(['judge', 'a.jsonl', '--json'])).toMatchObject({ json: true });
  });

  it.each([
    [[]],
    [['dance']],
    [['judge']],
    [['judge', '--fast', 'a.jsonl']],
    [['judge', '--url', 'https://jobs.example', 'a.jsonl']],
    [['read', 'page.html']],
    [['read', '--url', 'no address', 'page.html']],
    [['read', '--url', 'https://jobs.example']],
    [['read', '--url', 'https://jobs.example', 'a.html', 'b.html']],
  ])('says what is wrong with: truetitle %j', (words) => {
    expect(() => commandOf(words)).toThrow(WrongUse);
  });
});
