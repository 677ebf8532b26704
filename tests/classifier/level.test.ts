import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/classifier/claim.ts';
import type { Level } from '../../src/domain/role.ts';

const LEVELS: readonly [string, Level][] = [
  ['Machine Learning Engineer Intern', 'intern'],
  ['Werkstudent Data Science (m/w/d)', 'intern'],
  ['Praktikum KI', 'intern'],
  ['Stage - Ingénieur IA', 'intern'],
  ['Alternance Data Engineer', 'intern'],
  ['Estagiário em Dados', 'intern'],
  ['Jr AI Engineer', 'junior'],
  ['Software Engineer I', 'junior'],
  ['AI Engineer, New Grad', 'junior'],
  ['Desenvolvedor Java Júnior', 'junior'],
  ['AI Engineer II', 'mid'],
  ['Desenvolvedor Pleno', 'mid'],
  ['Medior AI Engineer', 'mid'],
  ['Ingénieur IA confirmé', 'mid'],
  ['Sr. Data Scientist', 'senior'],
  ['Machine Learning Engineer III', 'senior'],
  ['Engenheira de Dados Sênior', 'senior'],
  ['Senior Staff Engineer', 'staff'],
  ['Principal ML Engineer', 'staff'],
  ['Lead AI Engineer', 'lead'],
  ['Tech Lead', 'lead'],
  ['Lead Gen AI Engineer', 'lead'],
  ['Lead Generation Specialist', 'unknown'],
  ['Engineering Manager, ML', 'manager'],
  ['Head of Data Science', 'manager'],
  ['Directrice technique / Director', 'manager'],
  ['AI Product Manager', 'unknown'],
  ['Member of Technical Staff', 'unknown'],
  ['AI Engineer', 'unknown'],
];

describe('the level that a title states', () => {
  it.each(LEVELS)('of "%s" is %s', (title, level) => {
    expect(readTitle(title).level).toBe(level);
  });
});
