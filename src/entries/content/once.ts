const KEY = Symbol.for('truetitle');

/** What holds the sign that our script runs in this document. */
type World = typeof globalThis & { [KEY]?: true };

/** Takes this document for the script that asks; false where another, injected before, has it. */
export function take(): boolean {
  const world: World = globalThis;
  if (world[KEY]) return false;
  world[KEY] = true;
  return true;
}

/** Gives the document back, so that a later injection starts anew. */
export function giveBack(): void {
  const world: World = globalThis;
  delete world[KEY];
}
