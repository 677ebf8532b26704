import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/classifier/claim.ts';
import type { Claim } from '../../src/domain/role.ts';

const claimOf = (title: string): Claim => readTitle(title).claim;

const SEVERAL = [
  'Full Stack Developer / AI Engineer',
  'Backend Engineer & Data Scientist',
  'Senior Machine Learning Engineer or Full-Stack SDE',
  'Senior Full Stack Developer (TypeScript) / Senior AI Engineer',
  'Mobile Engineer, Payments Engineer, ML Engineer',
  'AI Software Engineer, Marketing Engineer',
  'Platform Engineer + Machine Learning Engineers',
  'AI Engineer, MLOps Engineer and more',
  'ML Engineer + others',
  'Software & AI positions',
  'KI-Entwickler, Testingenieur und weitere',
];

const ONE: readonly (readonly [string, Claim])[] = [
  ['AI Engineer or Developer', 'ai-engineer'],
  ['AI Engineer / Developer', 'ai-engineer'],
  ['AI Engineer, Developer Tools', 'ai-engineer'],
  ['Machine Learning Engineer, Software Engineering', 'ml-engineer'],
  ['Machine Learning Engineer (Software Engineer)', 'ml-engineer'],
  ['Software Engineer Lead - Machine Learning Engineer', 'ml-engineer'],
  ['AI Engineer | Full Stack Developer', 'ai-engineer'],
  ['Founding Engineer / AI Engineer', 'ai-engineer'],
  ['AI & Automation Engineer', 'ai-engineer'],
  ['Software Engineer, Machine Learning and Data', 'ml-engineer'],
  ['Staff & Senior Staff Machine Learning Engineer (Multiple Roles)', 'ml-engineer'],
  ['Software Engineer / Data Engineer', 'other'],
];

describe('a title that lists jobs', () => {
  it.each(SEVERAL)('"%s" promises none of them', (title) => {
    expect(claimOf(title)).toBe('open');
  });

  it.each(ONE)('"%s" is one job and keeps its claim', (title, claim) => {
    expect(claimOf(title)).toBe(claim);
  });
});
