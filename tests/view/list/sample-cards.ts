import type { Listed } from '../../../src/domain/listed.ts';
import type { Role, Standing, Sub } from '../../../src/domain/role.ts';

/** A card whose list holds no more than a title. */
export function aCard(identity: string, more: Partial<Listed> = {}): Listed {
  return {
    identity,
    title: 'AI Engineer',
    company: 'Acme',
    place: 'Utrecht',
    url: `https://jobs.example/${identity}`,
    basis: 'title',
    judged: null,
    verdict: null,
    ...more,
  };
}

/** A card that was judged from the list's own text. */
export function aJudgedCard(
  identity: string,
  role: Role,
  standing: Standing,
  sub: Sub | null = null,
  more: Partial<Listed> = {},
): Listed {
  return aCard(identity, { basis: 'text', judged: { role, sub, standing }, ...more });
}
