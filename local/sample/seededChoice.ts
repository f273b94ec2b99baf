/** Choices that look random and are the same for the same seed. */
export interface Choice {
  /** A whole number from low to high, both included. */
  readonly between: (low: number, high: number) => number;
  /** One of the values, of which there must be at least one. */
  readonly oneOf: <Value>(values: readonly Value[]) => Value;
}

/** Choices from the generator mulberry32: 32 bits of state, enough for sample data. */
export function seededChoice(seed: number): Choice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return { between, oneOf: (values) => values[between(0, values.length - 1)] };
}
