import type { Card, Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';

const same = ({ title, company }: Card, posting: Posting): boolean =>
  title !== null && title === posting.title && company === posting.company;

/**
 * The identity under which a page's posting is known later. Beside a list, whose address may name no posting, it is
 * that of its card: the one with the same identity, else the only one with its title and company. Null where there is
 * no posting, or none that can be told from others.
 */
export function openedIdentity({ kind, url, posting, cards }: Page): string | null {
  if (posting === null) return null;
  const named = posting.identity !== url || kind !== 'list';
  if (named || cards.some(({ identity }) => identity === posting.identity)) return posting.identity;
  const alike = cards.filter((card) => same(card, posting));
  return alike.length === 1 ? (alike[0]?.identity ?? null) : null;
}
