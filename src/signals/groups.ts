import type { Group } from '../domain/signal.ts';
import { CONTEXT } from './groups-context.ts';
import { GERMANIC } from './groups-germanic.ts';
import { LANGUAGES } from './groups-languages.ts';
import { OBJECTS } from './groups-objects.ts';
import { OTHER } from './groups-other.ts';
import { ROMANCE } from './groups-romance.ts';
import { VERBS } from './groups-verbs.ts';

/** All groups of terms. Those of one name are one group, whichever file they stand in. */
export const GROUPS: readonly Group[] = [...OBJECTS, ...VERBS, ...CONTEXT, ...OTHER, ...LANGUAGES, ...GERMANIC, ...ROMANCE];
