import type { Group } from '../domain/signal.ts';
import { CONTEXT } from './groups-context.ts';
import { OBJECTS } from './groups-objects.ts';
import { VERBS } from './groups-verbs.ts';

/** All groups of terms, in the order in which the model numbers them. */
export const GROUPS: readonly Group[] = [...OBJECTS, ...VERBS, ...CONTEXT];
