import { text } from '../../browser/texts.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { supports, type TableRow, tableOf } from './dimensions.ts';
import { forHtml, forMarkdown, oneLine } from './escape.ts';

/** Quotes of one row that a copied table carries at most. */
const QUOTES = 4;

const CELL = 'border:1px solid #999;padding:4px 8px;vertical-align:top;text-align:start';

/** The table as Markdown, quotes whole; the side that the posting supports is bold. */
export function tableAsMarkdown(verdict: Verdict): string {
  const rows = tableOf(verdict).map((row) => [
    `**${forMarkdown(row.name)}**`,
    boldIf(supports(row, 'ai'), forMarkdown(row.ai)),
    boldIf(supports(row, 'ml'), forMarkdown(row.ml)),
    forMarkdown(quotesText(row)),
  ]);
  const rule = heads().map(() => '---');
  return [heads().map(forMarkdown), rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** The table as HTML that stands alone: its look is inline, since documents that it is pasted into know no sheet. */
export function tableAsHtml(verdict: Verdict): string {
  const head = heads().map((name) => `<th scope="col" style="${CELL}">${forHtml(name)}</th>`);
  const rows = tableOf(verdict).map((row) =>
    [
      `<th scope="row" style="${CELL}">${forHtml(row.name)}</th>`,
      cell(supports(row, 'ai') ? `<b>${forHtml(row.ai)}</b>` : forHtml(row.ai)),
      cell(supports(row, 'ml') ? `<b>${forHtml(row.ml)}</b>` : forHtml(row.ml)),
      cell(forHtml(quotesText(row))),
    ].join(''),
  );
  const body = rows.map((cells) => `<tr>${cells}</tr>`).join('');
  return `<table style="border-collapse:collapse"><thead><tr>${head.join('')}</tr></thead><tbody>${body}</tbody></table>`;
}

function heads(): string[] {
  return [text('dimension'), text('roleAi'), text('roleMl'), text('thisPosting')];
}

function quotesText({ quotes }: TableRow): string {
  if (quotes.length === 0) return text('noLineSays');
  const lines = new Set(quotes.map(({ line }) => line));
  return [...lines]
    .slice(0, QUOTES)
    .map((line) => text('quoted', oneLine(line.text)))
    .join(' ');
}

function boldIf(bold: boolean, words: string): string {
  return bold ? `**${words}**` : words;
}

function cell(content: string): string {
  return `<td style="${CELL}">${content}</td>`;
}
