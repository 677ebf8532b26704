import { expect, it } from 'vitest';
import { forHtml, forMarkdown, oneLine } from '../../../src/view/words/escape.ts';

it('text becomes one line', () => {
  expect(oneLine(' a \r\n\t b\u2028c ')).toBe('a b c');
});

it('Markdown reads no markup in a text', () => {
  expect(forMarkdown('a|b\\c *d* _e_ <f> ~g~ &amp;')).toBe(
    'a\\|b\\\\c \\*d\\* \\_e\\_ \\<f\\> \\~g\\~ \\&amp;',
  );
});

it('HTML reads no markup in a text, also in an attribute', () => {
  expect(forHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  );
});
