import { expect, test } from 'vitest';
import { addressOf, boardOf, detect } from '../../src/reader/address.ts';

const same = [
  ['linkedin:4100200300', 'https://www.linkedin.com/jobs/view/ai-engineer-at-x-4100200300?trk=a'],
  ['linkedin:4100200300', 'https://www.linkedin.com/jobs/search/?keywords=ai&currentJobId=4100200300'],
  ['linkedin:4100200300', 'https://de.linkedin.com/jobs/view/4100200300/#top'],
  ['indeed:00aa11bb22cc33dd', 'https://de.indeed.com/viewjob?jk=00aa11bb22cc33dd&from=serp'],
  ['indeed:00aa11bb22cc33dd', 'https://www.indeed.com/jobs?q=ml&vjk=00aa11bb22cc33dd'],
  ['greenhouse:4555666777', 'https://job-boards.greenhouse.io/corvid/jobs/4555666777?gh_src=x'],
  ['greenhouse:4555666777', 'https://boards.greenhouse.io/embed/job_app?for=corvid&token=4555666777'],
  [
    'lever:0a1b2c3d-1111-2222-3333-0123456789ab',
    'https://jobs.lever.co/fen/0a1b2c3d-1111-2222-3333-0123456789ab/apply',
  ],
  [
    'ashby:0a1b2c3d-1111-2222-3333-0123456789ab',
    'https://jobs.ashbyhq.com/n/0A1B2C3D-1111-2222-3333-0123456789AB/application',
  ],
  ['workday:R-44', 'https://q.wd3.myworkdayjobs.com/en-US/S/job/Thetford/Pricing-Analyst_R-44/apply'],
] as const;

test.each(same)('%s is the identity of the job at %s.', (identity, url) => {
  expect(addressOf(url).identity).toBe(identity);
});

test('On a site that no board knows, the address without tracking, form and hash is the identity.', () => {
  const url = 'https://acme.example/jobs/7/apply?id=7&utm_source=x&gclid=y#form';
  expect(addressOf(url).identity).toBe('https://acme.example/jobs/7?id=7');
});

test('A host that only ends like a board is none of it.', () => {
  expect(boardOf('https://notindeed.com/viewjob?jk=00aa11bb22cc33dd')).toBeNull();
  expect(boardOf('https://indeed.com.example/viewjob')).toBeNull();
  expect(boardOf('https://uk.indeed.com/')?.id).toBe('indeed');
});

test('An address tells the board at once, and no posting where it names none.', () => {
  expect(detect('https://www.linkedin.com/feed/')).toEqual({ board: 'linkedin', id: null });
  expect(detect('chrome://extensions')).toBeNull();
  expect(detect('no address')).toBeNull();
});
