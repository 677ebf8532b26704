// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightMarkup } from '../../src/reader/light-markup.ts';
import { domMarkup } from '../../src/reader/markup.ts';

const TAGS = 'p div ul ol li h2 h3 section b strong i em u span a br hr img'.split(' ');
const tag = fc.constantFrom(...TAGS);
const attributes = fc.constantFrom(
  '',
  ' class="fw-bold"',
  ' style="font-weight: 700"',
  " id='x' href=y",
  ' hidden',
);
const text = fc.constantFrom(
  'Sail.',
  ' ',
  '\n',
  'R&D & more',
  'a &lt; b',
  '&nbsp;',
  '&#8226; Row',
  'Ely·',
  '&eacute;',
  '<',
  '&ampere',
);
const part: fc.Arbitrary<string> = fc.letrec((tie) => ({
  nested: fc
    .tuple(tag, attributes, fc.array(tie('part') as fc.Arbitrary<string>, { maxLength: 4 }))
    .map(([name, more, inner]) =>
      /^(?:br|hr|img)$/.test(name) ? `<${name}${more}/>` : `<${name}${more}>${inner.join('')}</${name}>`,
    ),
  part: fc.oneof(
    { depthSize: 'medium' },
    text,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    tie('nested'),
    tie('nested'),
  ) as fc.Arbitrary<string>,
})).part as fc.Arbitrary<string>;

test.each([
  ['plain text', 'Sail & row.'],
  ['a list without end tags', '<ul><li>Sail<li><p>Row<li>Swim</ul>'],
  ['paragraphs without end tags', '<p>Sail<p>Row<ul><li>Swim</ul>'],
  ['bold lines', '<div><strong>Duties</strong><br/>Sail&nbsp;far.</div><p style="font-weight:bold">Row</p>'],
  [
    'attributes of all kinds',
    `<a href="/x?a=1&amp;b=2" target=_blank data-x='y'>Sail</a> <p CLASS="a" dir=ltr>Row</p>`,
  ],
])('%s is read as the parser of the browser reads it, without one.', (_, html) => {
  const light = lightMarkup(html);
  expect(light).not.toBeNull();
  expect(light).toEqual(domMarkup(html, document));
});

test.each([
  ['a table', '<table><tr><td>Sail</td></tr></table>'],
  ['hidden text', '<p hidden>Sail</p>'],
  ['kept line breaks', '<p style="white-space: pre-line">Sail\nRow</p>'],
  ['bold over paragraphs that ends too early', '<p><b>Sail</p><p>Row</b></p>'],
  ['a rare entity', 'Caf&eacute;'],
  ['a script', '<script>sail()</script>'],
  ['a tag that never ends', `<p ${'x '.repeat(50_000)}`],
])('%s is left to the parser of the browser.', (_, html) => {
  expect(lightMarkup(html)).toBeNull();
});

test('Any markup is read as the parser of the browser reads it, or left to that.', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const html = parts.join('');
      const light = lightMarkup(html);
      if (light === null) return;
      read += 1;
      expect(light).toEqual(domMarkup(html, document));
    }),
    { numRuns: 1500 },
  );
  expect(read).toBeGreaterThan(300);
});
