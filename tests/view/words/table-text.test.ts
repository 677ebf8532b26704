import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import '../speak-english.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { tableAsHtml, tableAsMarkdown } from '../../../src/view/words/table-text.ts';
import { line } from '../sample-lines.ts';
import { CANT_TELL, MISMATCH } from '../samples.ts';

const NASTY = 'Use | pipes,\nbreaks, *stars*, `ticks`, [links](x), <b>tags</b> & "quotes"';

const HOSTILE: Verdict = {
  ...MISMATCH.verdict,
  lines: [line('duty', 'wiring', NASTY, 0)],
  table: [{ dimension: 'core-job', quotes: [{ line: 0, side: 'ai' }] }],
  trainingLoop: { touched: null, quotes: [] },
};

function htmlRows(verdict: Verdict): string[][] {
  const { document } = new JSDOM(tableAsHtml(verdict)).window;
  return [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
}

/** Cells of a Markdown table's line, split at pipes that are not escaped. */
function markdownRows(verdict: Verdict): string[][] {
  return tableAsMarkdown(verdict)
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the copied table', () => {
  it('has a head and the seven dimensions in four columns, as Markdown and as HTML', () => {
    const markdown = markdownRows(MISMATCH.verdict);
    const html = htmlRows(MISMATCH.verdict);
    expect(markdown).toHaveLength(9);
    expect(html).toHaveLength(8);
    expect([...markdown, ...html].every((row) => row.length === 4)).toBe(true);
    expect(html[0]).toEqual(['Compared', 'AI engineer', 'ML engineer', 'This posting']);
    expect(html[1]?.[3]).toBe(`“${MISMATCH.verdict.lines[3]?.text}”`);
  });

  it('makes the side bold that the posting speaks for', () => {
    const [, , core, , , stack] = markdownRows(MISMATCH.verdict);
    expect(core?.slice(1, 3)).toEqual([
      '**wires an existing model into a product**',
      'builds and trains a model from data',
    ]);
    expect(stack?.[1]).toMatch(/^\*\*/);
    expect(stack?.[2]).toMatch(/^\*\*/);
  });

  it('says so where no line speaks of a dimension', () => {
    expect(
      htmlRows(CANT_TELL.verdict)
        .slice(1)
        .map((row) => row[3]),
    ).toEqual(Array(7).fill('No line says so.'));
  });

  it('stays one table whatever the posting’s words are', () => {
    expect(markdownRows(HOSTILE)).toHaveLength(9);
    expect(markdownRows(HOSTILE).every((row) => row.length === 4)).toBe(true);
    expect(htmlRows(HOSTILE)[1]?.[3]).toBe(`“${NASTY.replace('\n', ' ')}”`);
    expect(tableAsHtml(HOSTILE)).not.toContain('<b>tags');
    expect(markdownRows(HOSTILE)[2]?.[3]).toContain('\\*stars\\*, \\`ticks\\`, \\[links\\](x), \\<b\\>tags');
  });

  it('carries its look with it, so that it pastes as a table', () => {
    expect(tableAsHtml(MISMATCH.verdict)).toMatch(/^<table style="[^"]+"><thead>.*<\/table>$/s);
    expect(tableAsHtml(MISMATCH.verdict)).not.toMatch(/class=|<script|<style/);
  });
});
