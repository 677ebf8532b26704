import { expect, test } from 'vitest';
import { promisesJobs } from '../../src/reader/cards.ts';

test.each([
  ['https://www.linkedin.com/jobs/view/4100000001/', true],
  ['https://www.linkedin.com/jobs/search/?keywords=harbour', true],
  ['https://www.linkedin.com/feed/', false],
  ['https://www.linkedin.com/in/kim-example/', false],
  ['https://careers.example/jobs/1', false],
  ['chrome://extensions', false],
])('whether %s promises a posting or a list: %s', (address, promised) => {
  expect(promisesJobs(address)).toBe(promised);
});
