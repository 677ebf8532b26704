/** The digits of base 58 in Flickr's order: without 0, O, I and l, which are mistaken for others. */
const DIGITS = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** The UUID that 20 to 22 digits of base 58 are the number of; any other text as it is. */
export function uuidOf(short: string): string {
  if (!/^[1-9A-HJ-NP-Za-km-z]{20,22}$/.test(short)) return short;
  const value = [...short].reduce((sum, digit) => sum * 58n + BigInt(DIGITS.indexOf(digit)), 0n);
  const hex = value.toString(16).padStart(32, '0');
  return hex.length > 32 ? short : hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
