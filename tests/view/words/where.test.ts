import { expect, it } from 'vitest';
import '../speak-english.ts';
import { hostsWords, whereWords } from '../../../src/view/words/where.ts';

const url = 'https://jobs.example/1';

it('a posting is named by company and place, as far as it states them, else by its host', () => {
  expect(whereWords({ company: 'Acme', place: 'Rome', url })).toBe('Acme · Rome');
  expect(whereWords({ company: 'Acme', place: null, url })).toBe('Acme');
  expect(whereWords({ company: null, place: 'Rome', url })).toBe('Rome');
  expect(whereWords({ company: null, place: null, url })).toBe('jobs.example');
  expect(whereWords({ company: null, place: null, url: '' })).toBe('This page');
});

it('a few hosts are named, many are counted', () => {
  expect(hostsWords(['a.example'])).toBe('a.example');
  expect(hostsWords(['a.example', 'b.example'])).toBe('a.example and b.example');
  expect(hostsWords(['a', 'b', 'c', 'd'])).toBe('a, b, c, and d');
  expect(hostsWords(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
});
