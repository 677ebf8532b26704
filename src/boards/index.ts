import type { Board } from '../domain/board.ts';
import { ashby } from './ashby.ts';
import { builtin } from './builtin.ts';
import { greenhouse } from './greenhouse.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jobbankCa } from './jobbank-ca.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { workatastartup } from './workatastartup.ts';
import { workday } from './workday.ts';

/** Every board, by id. A test holds this list to the files of the folder. */
export const BOARDS: readonly Board[] = [
  ashby,
  builtin,
  greenhouse,
  icims,
  indeed,
  jobbankCa,
  lever,
  linkedin,
  workatastartup,
  workday,
];
