import type { Claim, Level } from '../domain/role.ts';

/** A title, or the part of one, and what it promises. Words only: case, accents, hyphens and plural s do not matter. */
export interface TitlePattern {
  readonly term: string;
  readonly claim: Claim;
}

/**
 * An occupation noun that promises nothing by itself, and how a field word qualifies it: a `maker` takes one from
 * anywhere in the title, a `specialist` only from right before it, a `researcher` and a `learner` need one to
 * promise anything; a `rank` takes analytics alone; `analyst` promises analysis unless a field says more; `open`
 * takes none; `other` names another occupation.
 */
export interface TitleNoun {
  readonly term: string;
  readonly kind: 'maker' | 'specialist' | 'researcher' | 'learner' | 'analyst' | 'open' | 'rank' | 'other';
}

/** A word that says in which field an occupation works. */
export interface TitleField {
  readonly term: string;
  readonly field: 'ai' | 'ml' | 'both' | 'data-science' | 'analytics' | 'none';
}

/** A word of level. */
export interface TitleLevel {
  readonly term: string;
  readonly level: Level;
}

/** A word that stands around occupations and is no part of them. */
export interface TitleAside {
  readonly term: string;
  readonly kind: 'edge' | 'tail';
}
