/**
 * The base of an attempt whose own earlier write has landed, though its answer was lost: for the
 * fields that I change, what stands there is mine and no clash with somebody else; for the others,
 * what the edit began with, so that what others changed is still seen as theirs.
 */
export function ownBase<Fields extends object>(
  base: Fields,
  mine: Fields,
  standing: Fields,
  equal: (a: unknown, b: unknown) => boolean = Object.is
): Fields {
  const result = { ...base };
  for (const field of Object.keys(mine) as (keyof Fields)[]) {
    if (!equal(base[field], mine[field])) result[field] = standing[field];
  }
  return result;
}
