import { expect, test } from 'vitest';
import { addressOf, boardOf, detect } from '../../src/reader/address.ts';

test('Capitals in a UUID make no other job; in an id of another kind they do.', () => {
  const uuid = '0a1b2c3d-1111-2222-3333-0123456789ab';
  const at = (id: string) => addressOf(`https://jobs.lever.co/fen/${id}`).identity;
  expect(at(uuid.replace('b', 'B'))).toBe(at(uuid));
  const job = (id: string) => addressOf(`https://jobs.jobvite.com/moss/job/${id}`).identity;
  expect(job('oAbCdEfG')).not.toBe(job('oabcdefg'));
});

test('On a site that no board knows, the address without tracking, form and hash is the identity.', () => {
  const url = 'https://acme.example/jobs/7/apply?id=7&utm_source=x&gclid=y#form';
  expect(addressOf(url).identity).toBe('https://acme.example/jobs/7?id=7');
});

test('A session that a server writes into its addresses is no part of one.', () => {
  const url = 'https://acme.example/jobs/7;jsessionid=580B25FA?source=search';
  expect(addressOf(url).url).toBe('https://acme.example/jobs/7');
});

test('A host that only ends like a board is none of it.', () => {
  expect(boardOf('https://notindeed.com/viewjob?jk=00aa11bb22cc33dd')).toBeNull();
  expect(boardOf('https://indeed.com.example/viewjob')).toBeNull();
  expect(boardOf('https://uk.indeed.com/')?.id).toBe('indeed');
});

test('An address tells the board at once, and no posting where it names none.', () => {
  expect(detect('https://www.linkedin.com/feed/')).toEqual({ board: 'linkedin', id: null });
  expect(detect('chrome://extensions')).toBeNull();
  expect(detect('no address')).toBeNull();
});
