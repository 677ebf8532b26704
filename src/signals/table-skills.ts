import type { TableTerm } from './table.ts';

/** What building rests on, and wiring does not: asked for in postings that build, it speaks for their side. */
export const SKILL_TERMS: readonly TableTerm[] = [
  { term: 'algebra lineal', side: 'ml' },
  { term: 'algebra lineare', side: 'ml' },
  { term: 'algèbre linéaire', side: 'ml' },
  { term: 'álgebra lineal', side: 'ml' },
  { term: 'álgebra linear', side: 'ml' },
  { term: 'estadística*', side: 'ml' },
  { term: 'estatística*', side: 'ml' },
  { term: 'kansrekening', side: 'ml' },
  { term: 'linear algebra', side: 'ml' },
  { term: 'lineare algebra', side: 'ml' },
  { term: 'lineaire algebra', side: 'ml' },
  { term: 'probability', side: 'ml' },
  { term: 'statistic*', side: 'ml' },
  { term: 'statistiek*', side: 'ml' },
  { term: 'statistik*', side: 'ml' },
  { term: 'statistique*', side: 'ml' },
  { term: 'statistisch*', side: 'ml' },
  { term: 'wahrscheinlichkeitsrechnung', side: 'ml' },
  { term: 'wahrscheinlichkeitstheorie', side: 'ml' },
];
