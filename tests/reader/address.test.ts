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
  ['workday:q/R-44', 'https://q.wd3.myworkdayjobs.com/en-US/S/job/Thetford/Pricing-Analyst_R-44/apply'],
  [
    'workday:q/R-44',
    'https://wd5.myworkdaysite.com/en-US/recruiting/q/S/job/Thetford/Pricing-Analyst_R-44?source=x',
  ],
  ['glassdoor:1009000000101', 'https://www.glassdoor.co.uk/Job/x-jobs-SRCH_KO0,1.htm?jl=1009000000101'],
  [
    'glassdoor:1009000000101',
    'https://de.glassdoor.ch/job-listing/x-JV_IC1_KO0,1.htm?jl=1009000000101&src=G',
  ],
  ['smartrecruiters:744000012345678', 'https://jobs.smartrecruiters.com/Guild/744000012345678-lamp-analyst'],
  ['smartrecruiters:744000012345678', 'https://jobs.smartrecruiters.com/Guild/744000012345678?trid=a'],
  ['workable:0A1B2C3D4E', 'https://apply.workable.com/heron/j/0A1B2C3D4E/apply/'],
  ['workable:0A1B2C3D4E', 'https://apply.workable.com/j/0A1B2C3D4E'],
  ['jobvite:oAbCdEfG', 'https://jobs.jobvite.com/careers/moss/job/oAbCdEfG?__jvst=Job%20Board'],
  ['bamboohr:meadow/42', 'https://meadow.bamboohr.com/jobs/view.php?id=42'],
  ['bamboohr:meadow/42', 'https://meadow.bamboohr.com/careers/42/'],
  ['breezy:42dadbd6181a', 'https://cinder.breezy.hr/p/42dadbd6181a-forge/apply'],
  ['recruitee:bollen/veldplanner', 'https://bollen.recruitee.com/l/nl/o/veldplanner/c/new'],
  ['teamtailor:8010892', 'https://snow.na.teamtailor.com/en-GB/jobs/8010892-engineer/applications/new'],
  ['personio:2616841', 'https://pit.jobs.personio.de/job/2616841?language=de#apply'],
  [
    'rippling:9c8b7a6d-1111-2222-3333-444455556666',
    'https://ats.rippling.com/en-GB/bell/jobs/9C8B7A6D-1111-2222-3333-444455556666/apply',
  ],
] as const;

test.each(same)('%s is the identity of the job at %s.', (identity, url) => {
  expect(addressOf(url).identity).toBe(identity);
});

test('The same number at two companies is two jobs, where companies count for themselves.', () => {
  const [one, other] = ['meadow', 'forge'].map((owner) => `https://${owner}.bamboohr.com/careers/42`);
  expect(addressOf(one ?? '').identity).not.toBe(addressOf(other ?? '').identity);
});

test('On a site that no board knows, the address without tracking, form and hash is the identity.', () => {
  const url = 'https://acme.example/jobs/7/apply?id=7&utm_source=x&gclid=y#form';
  expect(addressOf(url).identity).toBe('https://acme.example/jobs/7?id=7');
});

test('A session that a server writes into its addresses is no part of one.', () => {
  const url = 'https://acme.example/jobs/7;jsessionid=580B25FA?source=search';
  expect(addressOf(url).url).toBe('https://acme.example/jobs/7');
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
