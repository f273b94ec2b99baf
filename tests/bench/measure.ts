/** What one measurement says: its name, the least the work can cost here and now, and what ours cost. */
export interface Measured {
  readonly name: string;
  readonly baseline: string;
  readonly baselineMs: number;
  readonly oursMs: number;
  /** The ratio not to exceed (`performance.md`). */
  readonly goal: number;
}

/** The median of several runs in milliseconds, after one run to warm up. */
export function medianMs(work: () => unknown, runs = 9): number {
  work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

export function printTable(rows: readonly Measured[]): void {
  console.table(
    rows.map(({ name, baseline, baselineMs, oursMs, goal }) => ({
      what: name,
      'baseline (the least it can cost)': baseline,
      'baseline ms': Number(baselineMs.toFixed(2)),
      'ours ms': Number(oursMs.toFixed(2)),
      ratio: Number((oursMs / baselineMs).toFixed(2)),
      goal: `<= ${goal}`,
      met: oursMs / baselineMs <= goal ? 'yes' : 'NO'
    }))
  );
}
