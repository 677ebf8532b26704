import type { Board } from '../domain/board.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtin } from './builtin.ts';
import { dice } from './dice.ts';
import { github } from './github.ts';
import { glassdoor } from './glassdoor.ts';
import { googleJobs } from './google-jobs.ts';
import { greenhouse } from './greenhouse.ts';
import { hackernews } from './hackernews.ts';
import { hiringcafe } from './hiringcafe.ts';
import { huggingface } from './huggingface.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jobbankCa } from './jobbank-ca.ts';
import { jobright } from './jobright.ts';
import { jobvite } from './jobvite.ts';
import { kaggle } from './kaggle.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteok } from './remoteok.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { stepstone } from './stepstone.ts';
import { teamtailor } from './teamtailor.ts';
import { usajobs } from './usajobs.ts';
import { welcometothejungle } from './welcometothejungle.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workatastartup } from './workatastartup.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every board, by id. A test holds this list to the files of the folder. */
export const BOARDS: readonly Board[] = [
  ashby,
  bamboohr,
  breezy,
  builtin,
  dice,
  github,
  glassdoor,
  googleJobs,
  greenhouse,
  hackernews,
  hiringcafe,
  huggingface,
  icims,
  indeed,
  jobbankCa,
  jobright,
  jobvite,
  kaggle,
  lever,
  linkedin,
  monster,
  naukri,
  personio,
  recruitee,
  reed,
  remoteok,
  rippling,
  seek,
  smartrecruiters,
  stepstone,
  teamtailor,
  usajobs,
  welcometothejungle,
  wellfound,
  weworkremotely,
  workable,
  workatastartup,
  workday,
  xing,
  ziprecruiter,
];
