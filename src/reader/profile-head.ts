import { BESIDE, OCCUPATION, PERIOD } from './profile-words.ts';
import { said } from './text.ts';

/** The job and the employer that an entry names. */
export interface Head {
  readonly title: string | null;
  readonly organisation: string | null;
}

/** What joins a job and its employer in one line, the surest first: a comma also stands inside either. */
const JOINTS = [/\s+(?:at|@|bei|chez|presso|bij)\s+/u, /\s*[|·•]\s*/u, /\s+[–—-]\s+/u, /,\s+/u];

/**
 * Job and employer from the lines that name them: of two lines or two halves of one, the one that names an occupation
 * is the job, else the first. Periods, lengths of time and forms of employment are left out.
 */
export function headOf(labels: readonly string[]): Head {
  const bare = labels.map(bareLabel).filter((label) => label !== null);
  const [first = null, second = null] = bare.length === 1 ? halves(bare[0] ?? '') : bare;
  if (second !== null && first !== null && OCCUPATION.test(second) && !OCCUPATION.test(first)) {
    return { title: second, organisation: first };
  }
  return { title: first, organisation: second };
}

/** A label without periods, lengths of time and forms of employment; null where nothing else is in it. */
export function bareLabel(label: string): string | null {
  const text = label.replace(PERIOD, ' ').replace(BESIDE, ' ');
  return said(text.replace(/\(\s*\)|\[\s*\]/g, ' ').replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—(-]+$/g, ''));
}

/** "Engineer, Acme" is two halves; a label without a joint is one. */
function halves(label: string): string[] {
  const joint = JOINTS.map((pattern) => pattern.exec(label)).find((found) => found !== null);
  if (joint === undefined) return [label];
  const parts = [label.slice(0, joint.index), label.slice(joint.index + joint[0].length)];
  return parts.map((part) => said(part)).filter((part) => part !== null);
}
