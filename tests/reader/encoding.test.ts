// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { contentTypeOf } from '../../src/reader/encoding.ts';

const LATE = `<!-- ${'x'.repeat(1200)} --><meta charset="utf-8"><p>We’re hiring in Zürich</p>`;

function textOf(bytes: Buffer): string | null {
  const { document } = new JSDOM(bytes, { contentType: contentTypeOf(bytes) }).window;
  return document.querySelector('p')?.textContent ?? null;
}

test('A page that names its encoding late, or never, is read as the UTF-8 that it is.', () => {
  expect(new JSDOM(Buffer.from(LATE)).window.document.querySelector('p')?.textContent).toContain('â€™');
  expect(textOf(Buffer.from(LATE))).toBe('We’re hiring in Zürich');
  expect(textOf(Buffer.from('<p>東京</p>'))).toBe('東京');
});

test('A page in another encoding is read as it says itself.', () => {
  expect(textOf(Buffer.from('<meta charset="iso-8859-1"><p>Zürich</p>', 'latin1'))).toBe('Zürich');
  expect(textOf(Buffer.from('\ufeff<p>Zürich</p>', 'utf16le'))).toBe('Zürich');
  const japanese = '<meta charset="iso-2022-jp"><p>\u001b$BElAR\u001b(B</p>';
  expect(textOf(Buffer.from(japanese, 'latin1'))).not.toContain('BElAR');
});
