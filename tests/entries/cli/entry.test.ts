import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/entries/cli/entry.ts';

describe('a line of JSON', () => {
  it('is a posting, and what it does not have is null', () => {
    expect(entryOf('{"text":"Own the reports."}')).toEqual({
      id: null,
      title: null,
      company: null,
      text: 'Own the reports.',
    });
  });

  it('may say that title, company and id are null', () => {
    const entry = entryOf('{"id":null,"title":null,"company":null,"text":""}');
    expect(entry).toEqual({ id: null, title: null, company: null, text: '' });
  });

  it('keeps its id as it came, number or string', () => {
    expect(entryOf('{"id":7,"text":""}')).toMatchObject({ id: 7 });
    expect(entryOf('{"id":"7","text":""}')).toMatchObject({ id: '7' });
  });

  it('may hold keys that nobody knows, and end in a carriage return', () => {
    expect(entryOf('{"text":"a","colour":"red"}\r')).toMatchObject({ text: 'a' });
  });

  it.each([
    ['not json', 'This line is not JSON.'],
    ['{"text":"cut', 'This line is not JSON.'],
    ['"a string"', 'This line is not an object.'],
    ['null', 'This line is not an object.'],
    ['[]', 'This line is not an object.'],
    ['{"title":"T"}', 'There is no text.'],
    ['{"text":null}', 'The text is not a string.'],
    ['{"text":["a"]}', 'The text is not a string.'],
    ['{"text":"a","title":5}', 'The title is not a string.'],
    ['{"text":"a","id":{}}', 'The id is neither a string nor a number.'],
  ])('that is no posting says what is wrong: %s', (line, error) => {
    expect(entryOf(line)).toMatchObject({ error });
  });

  it('that is no posting still keeps its id', () => {
    expect(entryOf('{"id":"x-1","text":5}')).toEqual({ id: 'x-1', error: 'The text is not a string.' });
  });
});
