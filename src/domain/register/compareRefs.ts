/**
 * Orders reference numbers as people count: 1, 2, 10, 10a, 10b, 13, 13.1, 13.10. Runs of digits are
 * compared as numbers, all else by its letters; upper and lower case are the same.
 */
export function compareRefs(a: string, b: string): number {
  const [runsA, runsB] = [runsOf(a), runsOf(b)];
  for (let index = 0; index < Math.max(runsA.length, runsB.length); index += 1) {
    const order = compareRuns(runsA[index], runsB[index]);
    if (order !== 0) return order;
  }
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function runsOf(ref: string): readonly (string | number)[] {
  const runs = ref.toLowerCase().match(/\d+|[^\d\s.]+/g) ?? [];
  return runs.map((run) => (/^\d/.test(run) ? Number(run) : run));
}

/** A ref that ends stands before one that goes on; numbers stand before letters. */
function compareRuns(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}
