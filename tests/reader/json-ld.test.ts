// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { read } from '../../src/reader/read.ts';

const TEXT = '<p>We keep bees on roofs and read what they say.</p><ul><li>Train hive models.</li></ul>';
const job = (more = ''): string =>
  `{"@type":"JobPosting","title":"Bee Listener","hiringOrganization":{"name":"Apis"},"description":"${TEXT}"${more}}`;

function titleOf(json: string, body = '', url = 'https://apis.example/jobs/7'): string | null {
  document.documentElement.innerHTML = `<head></head><body>${body}</body>`;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = json;
  document.head.append(script);
  return read(document, url).posting?.title ?? null;
}

test.each([
  ['alone', job()],
  ['in a graph', `{"@graph":[{"@type":"WebPage"},${job()}]}`],
  ['in an array', `[${job()}]`],
  ['inside the page that it is about', `{"@type":"WebPage","mainEntity":${job()}}`],
  ['with several types', job().replace('"JobPosting"', '["JobPosting","Thing"]')],
  ['with trailing commas', `{"@graph":[${job(',"x":[1,2,],')},]}`],
  ['with raw line breaks', job().replace('roofs and', 'roofs\nand')],
  ['in a comment', `<!-- ${job()} -->`],
  ['in CDATA', `//<![CDATA[\n${job()}\n//]]>`],
])('Structured data is read %s.', (_, json) => {
  expect(titleOf(json)).toBe('Bee Listener');
});

test('Structured data that is no JSON at all gives no posting.', () => {
  expect(titleOf('{"@type":"JobPosting", oh')).toBeNull();
});

test('Data of the job before an in-page move is not believed.', () => {
  expect(titleOf(job(), '<h1>Beekeeper</h1><p>Smoke.</p>')).toBeNull();
});

test('Of several jobs in the data, only the one that the address names is taken.', () => {
  const other = job(',"url":"https://apis.example/jobs/8","identifier":"8"').replace('Listener', 'Counter');
  const named = job(',"identifier":{"value":"bee-77"}');
  expect(titleOf(`[${other},${named}]`)).toBeNull();
  expect(titleOf(`[${other},${named}]`, '', 'https://apis.example/jobs/bee-77')).toBe('Bee Listener');
});

test('Markup in a title is no part of it, and pay is given as the page states it.', () => {
  const salary = ',"baseSalary":{"currency":"EUR","value":{"minValue":50,"maxValue":60,"unitText":"HOUR"}}';
  expect(titleOf(job(salary).replace('Bee Listener', '<b>Bee</b> &amp; Wasp'))).toBe('Bee & Wasp');
  expect(read(document, 'https://apis.example/jobs/7').posting?.pay).toBe('EUR 50–60 per hour');
});
