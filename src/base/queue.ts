/**
 * A queue of its own: what is given to it is done in turn, each when all before it is through, whether
 * that succeeded or failed.
 * @returns takes a step, and answers as that does; who needs no answer still heeds its failing
 */
export function serialQueue(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const done = last.then(step);
    last = done.catch(() => undefined);
    return done;
  };
}
