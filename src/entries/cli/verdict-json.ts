import { Verdict } from '../../domain/verdict.ts';
import type { Id } from './entry.ts';

/** A verdict as one line of JSON, its keys in the order in which the domain names them. */
export function verdictJson(id: Id, verdict: Verdict): string {
  return `${JSON.stringify({ id, ...Verdict.parse(verdict) })}\n`;
}
