import type { Board } from '../domain/board.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtin } from './builtin.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jobbankCa } from './jobbank-ca.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { rippling } from './rippling.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';
import { workatastartup } from './workatastartup.ts';
import { workday } from './workday.ts';

/** Every board, by id. A test holds this list to the files of the folder. */
export const BOARDS: readonly Board[] = [
  ashby,
  bamboohr,
  breezy,
  builtin,
  glassdoor,
  googleJobs,
  greenhouse,
  icims,
  indeed,
  jobbankCa,
  jobvite,
  lever,
  linkedin,
  personio,
  recruitee,
  rippling,
  smartrecruiters,
  teamtailor,
  workable,
  workatastartup,
  workday,
];
