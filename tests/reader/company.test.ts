// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { BOARDS } from '../../src/boards/index.ts';
import { companyOf } from '../../src/reader/company.ts';
import { pageOf } from '../boards/fixtures.ts';

const board = (id: string) => BOARDS.find((one) => one.id === id) ?? null;

const named = [
  ['workday', 'https://quarry.wd3.myworkdayjobs.com/S/job/x_R1', '2100 QUARRY USA Inc.', '', 'QUARRY'],
  ['workday', 'https://quarry-sons.wd3.myworkdayjobs.com/S/job/x_R1', 'IN2 Q - Services', '', 'Quarry Sons'],
  [
    'bamboohr',
    'https://quietmeadow.bamboohr.com/careers/42',
    null,
    'Jobs at Quiet Meadow, Ltd',
    'Quiet Meadow',
  ],
  ['bamboohr', 'https://meadow.bamboohr.com/careers/42', 'Quiet Meadow Dairy', '', 'Quiet Meadow Dairy'],
  [
    'smartrecruiters',
    'https://jobs.smartrecruiters.com/Lantern%20Guild/744000012345678',
    null,
    '',
    'Lantern Guild',
  ],
  ['linkedin', 'https://www.linkedin.com/jobs/view/4100200300', null, 'Linkedin', null],
] as const;

test.each(named)(
  'On %s, %s, with %s and “%s”, gives the company that people know.',
  (id, url, stated, title, company) => {
    const page = pageOf(`<title>${title}</title>`, url);
    expect(companyOf(page, url, board(id), stated)).toBe(company);
  },
);
