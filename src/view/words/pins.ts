import { text } from '../../browser/texts.ts';
import { leavesAt, type Pin } from '../../domain/pin.ts';

/** What names a pin: title and company of a posting; a profile's headline, else the first entry that has a title. */
export function pinName(pin: Pin): string {
  if (pin.kind === 'posting') return postingName(pin.posting);
  const { headline, entries } = pin.reading;
  return headline ?? entries.find(({ title }) => title !== null)?.title ?? text('profileHere');
}

/** What names a posting: its title and company, as far as it states them. */
export function postingName({ title, company }: { title: string | null; company: string | null }): string {
  if (title && company) return text('whereJoin', title, company);
  return title ?? company ?? text('pinPosting');
}

/** How long a pin stays: "Leaves by itself on 26 December 2026". */
export function staysWords(pin: Pin): string {
  const day = dayOfLeaving(pin);
  return day === null ? text('pinStays') : text('pinLeaves', day);
}

/** The day on which a pin leaves by itself, in the person's language; null for one that stays. */
export function dayOfLeaving(pin: Pin): string | null {
  const leaves = leavesAt(pin);
  return leaves === null
    ? null
    : new Intl.DateTimeFormat(text('locale'), { dateStyle: 'long' }).format(leaves);
}
