import type { Card, Page } from '../../domain/page.ts';
import type { Posting } from '../../domain/posting.ts';

/** As much of a card as tells it from others. */
type Named = Pick<Card, 'identity' | 'title' | 'company'>;

const same = ({ title, company }: Named, posting: Posting): boolean =>
  title !== null && title === posting.title && company === posting.company;

/**
 * The identity under which a page's posting is known later. Beside a list, whose address may name no posting, it is
 * that of its card: the one with the same identity, else the only one with its title and company. Null where there is
 * no posting, or none that can be told from others. `listed`: the cards that are known, where the page brings none.
 */
export function openedIdentity(page: Page, listed: readonly Named[]): string | null {
  const { kind, url, posting } = page;
  const cards = page.cards.length > 0 ? page.cards : listed;
  if (posting === null) return null;
  const named = posting.identity !== url || kind !== 'list';
  if (named || cards.some(({ identity }) => identity === posting.identity)) return posting.identity;
  const alike = cards.filter((card) => same(card, posting));
  return alike.length === 1 ? (alike[0]?.identity ?? null) : null;
}
