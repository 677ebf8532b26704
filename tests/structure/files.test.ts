import { describe, expect, it } from 'vitest';
import { codeOnly, type Source, sourcesUnder } from './sources.ts';

const SOURCES = sourcesUnder('src');
const CODE = SOURCES.filter(({ path }) => !/^src\/(boards|signals)\//.test(path));

function holding(pattern: RegExp, sources: readonly Source[] = SOURCES): string[] {
  return sources.filter(({ text }) => pattern.test(codeOnly(text))).map(({ path }) => path);
}

function saying(pattern: RegExp): string[] {
  return SOURCES.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

function linesIn({ text }: Source): number {
  return text.split('\n').length - 1;
}

describe('files', () => {
  it('are small: none over 200 lines, half of them under 60', () => {
    const long = CODE.filter((source) => linesIn(source) > 200).map(({ path }) => path);
    expect(long).toEqual([]);
    const sizes = CODE.map(linesIn).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(60);
  });

  it('never ask the network for anything', () => {
    const asks = /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;
    expect(holding(asks)).toEqual([]);
  });

  it('hold no any, no switched-off check and no default export', () => {
    expect(holding(/(:|\bas|<)\s*any\b/)).toEqual([]);
    expect(saying(/@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
    expect(holding(/^export default\b/m)).toEqual([]);
  });

  it('of the classifier know no page, no browser, no clock and no chance', () => {
    const pure = SOURCES.filter(({ path }) => /^src\/(domain|signals|classifier)\//.test(path));
    const touches =
      /\b(document|window|browser|chrome|navigator)\.|\bDate\b|\bperformance\b|\bMath\.random\b|\bcrypto\b/;
    expect(holding(touches, pure)).toEqual([]);
  });

  it('of the domain hold nouns and no behaviour', () => {
    const domain = SOURCES.filter(({ path }) => path.startsWith('src/domain/'));
    expect(holding(/\bfunction\b|\bclass\b|=>\s*\{/, domain)).toEqual([]);
  });

  it('are named after what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|core|common|misc|shared|managers?)(\.|\/)/;
    expect(SOURCES.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});
