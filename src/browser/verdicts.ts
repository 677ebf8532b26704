import { Verdict } from '../domain/verdict.ts';
import { put } from './session.ts';
import { load } from './stored.ts';

const PREFIX = 'verdict:';

/** The verdict under a key; null where it has left, or never was. */
export function loadVerdict(key: string): Promise<Verdict | null> {
  return load('session', PREFIX + key, Verdict);
}

/** Keeps a verdict for this session; false where there is no room for it. */
export function keepVerdict(key: string, verdict: Verdict): Promise<boolean> {
  return put(PREFIX + key, verdict, { evictable: true });
}
