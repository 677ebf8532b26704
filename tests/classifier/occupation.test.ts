import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/classifier/claim.ts';

const OCCUPATIONS: readonly [string, string | null][] = [
  ['Senior KI-Ingenieur*in (w/m/d) – Hamburg', 'KI-Ingenieur'],
  ['SENIOR AI ENGINEER II', 'AI ENGINEER'],
  ['Sr. Machine Learning Engineer III - Remote', 'Machine Learning Engineer'],
  ['Software Engineer, Machine Learning', 'Software Engineer, Machine Learning'],
  ['Research Engineer (Machine Learning)', 'Research Engineer (Machine Learning)'],
  ['Lumenwerk - Senior AI Engineer - $150k-$200k', 'AI Engineer'],
  ['🚀 AI Engineer (Remote) 🚀', 'AI Engineer'],
  ['Data Scientist, Payments Team', 'Data Scientist'],
  ['Senior Associate - AI Full Stack Engineer', 'AI Full Stack Engineer'],
  ['Lead - AI Engineer', 'AI Engineer'],
  ['AI Lead', 'AI Lead'],
  ['Member of Technical Staff', 'Member of Technical Staff'],
  ['Ingénieur·e Machine Learning F/H', 'Ingénieur Machine Learning'],
  ['Engenheiro(a) de Machine Learning Pleno', 'Engenheiro de Machine Learning'],
  ['Stage - Ingénieur IA', 'Ingénieur IA'],
  ['Estagiário em Machine Learning', 'Machine Learning'],
  ['Machine Learning Engineer (m|w|d) in Berlin', 'Machine Learning Engineer'],
  ['Entwickler für KI', 'Entwickler für KI'],
  ['Softwareentwickler (m/w/d) REF-20417', 'Softwareentwickler'],
  ['Principal Software Engineer (Generative AI, Java)', 'Software Engineer'],
  ['Lead .NET Developer', '.NET Developer'],
  ['Corporate Tax Manager', 'Corporate Tax Manager'],
  ['Software Engineer at Lumenwerk', 'Software Engineer'],
  ['Lumenwerk - Full-time - Berlin - Onsite', null],
  ['(m/w/d)', null],
];

describe('the occupation of a title', () => {
  it.each(OCCUPATIONS)('of "%s" is %j, in its own spelling', (title, occupation) => {
    expect(readTitle(title).occupation).toBe(occupation);
  });
});
