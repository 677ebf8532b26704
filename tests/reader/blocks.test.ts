// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blocksOf, blocksOfText } from '../../src/reader/blocks.ts';

/** Blocks in short: `# heading`, `- bullet`, each other text as it is, with `heading > ` before it. */
function drawn(html: string): string[] {
  document.body.innerHTML = html;
  return short(blocksOf([document.body]));
}

function short(blocks: ReturnType<typeof blocksOf>): string[] {
  return blocks.map(({ text, heading, bullet }) => `${heading ?? ''}>${bullet ? '-' : ''}${text}`);
}

test.each([
  ['a heading carries what follows it', '<h2>Duties</h2><p>Sail.</p>', ['>Duties', 'Duties>Sail.']],
  [
    'a bold paragraph is a heading',
    '<p><strong>Duties</strong></p><p>Sail.</p>',
    ['>Duties', 'Duties>Sail.'],
  ],
  ['a bold line before a break is a heading', '<p><b>Duties</b><br>Sail.</p>', ['>Duties', 'Duties>Sail.']],
  ['a bold word in a sentence is no heading', '<p><b>Note:</b> we sail.</p>', ['>Note: we sail.']],
  [
    'a short line over a list is a heading',
    '<p>You bring</p><ul><li>A boat</li></ul>',
    ['>You bring', 'You bring>-A boat'],
  ],
  ['lines with breaks are lines', 'Sail.<br>Row.<br/><br/>Swim.', ['>Sail.', '>Row.', '>Swim.']],
  ['bullets drawn as characters are bullets', '<p>• Sail<br>– Row</p>', ['>-Sail', '>-Row']],
  [
    'a list inside a paragraph is read',
    '<p>We: <span><ul><li>sail</li></ul></span></p>',
    ['>We:', 'We:>-sail'],
  ],
  [
    'nested lists keep their order',
    '<ul><li>Sail<ul><li>far</li></ul></li><li>Row</li></ul>',
    ['>-Sail', '>-far', '>-Row'],
  ],
  ['a list of definitions has headings', '<dl><dt>Place</dt><dd>Ely</dd></dl>', ['>Place', 'Place>Ely']],
  ['a row of a table is a line', '<table><tr><th>Place</th><td>Ely</td></tr></table>', ['>Place Ely']],
  [
    'hidden, scripted and pressed things say nothing',
    '<p hidden>a</p><p style="display:none">b</p><script>c</script><button>d</button><span class="sr-only">e</span>',
    [],
  ],
  ['blanks are one blank', '<p> Sail&nbsp;&nbsp;\n far\t</p>', ['>Sail far']],
  [
    'line breaks of the source count where they are shown',
    '<div style="white-space: pre-line">Sail\nRow</div>',
    ['>Sail', '>Row'],
  ],
])('In a posting, %s.', (_, html, wanted) => {
  expect(drawn(html)).toEqual(wanted);
});

test.each([
  ['escaped once', '&lt;p&gt;Sail.&lt;/p&gt;&lt;p&gt;Row.&lt;/p&gt;', ['>Sail.', '>Row.']],
  ['escaped twice', '&amp;lt;p&amp;gt;R&amp;amp;amp;D&amp;lt;/p&amp;gt;', ['>R&D']],
  ['plain with line breaks', 'Sail.\n- Row\n- Swim', ['>Sail.', '>-Row', '>-Swim']],
])('A description that is %s reads as what it means.', (_, text, wanted) => {
  expect(short(blocksOfText(text, document))).toEqual(wanted);
});

test('A text that lost its line breaks gets its bullets and starred headings back.', () => {
  const flat =
    'We sail to islands that are on no map at all. **Duties:** - Keep the log of the ship. - Wake the cook. - Count the gulls. **You bring:** - A coat that was wet before. - Patience.';
  expect(short(blocksOfText(flat, document))).toContain('Duties:>-Wake the cook.');
});

test('A text with one dash in mid-sentence stays one line.', () => {
  const prose = `We sail - as far as we can - to islands. ${'The sea is wide and the boat is small. '.repeat(5)}`;
  expect(short(blocksOfText(prose, document))).toHaveLength(1);
});
