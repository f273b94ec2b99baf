/** Runs pieces of work one after the other, in the order in which they were asked for. */
export type OneAtATime = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** So that two pieces of work never write the same sheet or memory between each other's steps. */
export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    // Whoever asked for it is told of its failure; the next piece of work begins all the same.
    last = next.catch(() => undefined);
    return next;
  };
}
