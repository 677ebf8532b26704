import type { SignalFile } from '../domain/signal.ts';
import { ANALYSIS } from './analysis.ts';
import { ANNOTATION } from './annotation.ts';
import { BUILDING } from './building.ts';
import { DATA } from './data.ts';
import { MANAGEMENT } from './management.ts';
import { SOFTWARE } from './software.ts';
import { WIRING } from './wiring.ts';

/** All signals, one file for each kind of work. */
export const SIGNALS: readonly SignalFile[] = [WIRING, BUILDING, ANALYSIS, SOFTWARE, DATA, ANNOTATION, MANAGEMENT];
