/** Rows that stand beneath each other; both ends within. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Naming another range costs a message more than leaving out this many cells with null, which Excel
 * leaves alone.
 */
const GAP = 25;

/** Rows in ascending order as few runs, small gaps between them included. */
export function runsOf(rows: readonly number[], gap = GAP): readonly Run[] {
  const runs: Run[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row <= last.end + gap) {
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, row) };
    } else {
      runs.push({ start: row, end: row });
    }
  }
  return runs;
}
