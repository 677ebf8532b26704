const last = new Map<string, Promise<unknown>>();

/** Runs tasks of one name one after the other, so that reading, changing and writing are never mixed up. */
export function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  const before = last.get(name) ?? Promise.resolve();
  const mine = before.then(task, task);
  last.set(name, mine);
  const forget = () => {
    if (last.get(name) === mine) last.delete(name);
  };
  mine.then(forget, forget);
  return mine;
}
