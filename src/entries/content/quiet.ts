import { isHost } from '../../view/badge/host.ts';

/** Milliseconds without a change after which a page counts as quiet. */
const QUIET = 200;

/** Milliseconds after which a page that never gets quiet is looked at all the same. */
const AT_MOST = 1_000;

/** What of a document's changes counts, beside its elements and texts. */
export interface Noticed {
  /** Attributes whose changes count. */
  readonly attributes?: readonly string[];
  /** Is shown each batch of changes at once, before it is painted. */
  readonly changed?: (records: readonly MutationRecord[]) => void;
}

/** Whether a change is only of what we ourselves put in or took out. */
const isOurs = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(isHost);

/** Tells each time that the document changed and got quiet again, the first time in any case, until the signal ends it. */
export function whenQuiet(
  document: Document,
  tell: () => void,
  signal: AbortSignal,
  { attributes = [], changed }: Noticed = {},
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  const fire = () => {
    first = null;
    tell();
  };
  const wait = () => {
    first ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(QUIET, first + AT_MOST - performance.now())));
  };
  const observer = new MutationObserver((all) => {
    const records = all.filter((record) => !isOurs(record));
    if (records.length === 0) return;
    changed?.(records);
    wait();
  });
  const kinds = { subtree: true, childList: true, characterData: true };
  observer.observe(
    document,
    attributes.length === 0 ? kinds : { ...kinds, attributeFilter: [...attributes] },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  wait();
}
