import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../src/reader/short-uuid.ts';

const DIGITS = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

function short(uuid: string): string {
  let [text, left] = ['', BigInt(`0x${uuid.replaceAll('-', '')}`)];
  for (; left > 0n; left /= 58n) text = DIGITS.charAt(Number(left % 58n)) + text;
  return text;
}

test('A UUID written in base 58 is the UUID.', () => {
  expect(uuidOf('2fo6XZKFbhStAdRCgBWx4z')).toBe('0a1b2c3d-1111-4222-8333-0123456789ab');
  fc.assert(fc.property(fc.uuid(), (uuid) => short(uuid).length < 20 || uuidOf(short(uuid)) === uuid));
});

test.each([
  '0A1B2C3D4E',
  'aB3dE5fG7hJ9kL',
  '0a1b2c3d-1111-4222-8333-0123456789ab',
  'ZZZZZZZZZZZZZZZZZZZZZZ',
  '',
])('"%s" is none, and stays as it is.', (text) => {
  expect(uuidOf(text)).toBe(text);
});
