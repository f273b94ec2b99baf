/** A field that both sides changed, differently. */
export interface MergeClash<Fields> {
  readonly field: keyof Fields;
  readonly base: Fields[keyof Fields];
  readonly mine: Fields[keyof Fields];
  readonly theirs: Fields[keyof Fields];
}

export interface Merged<Fields> {
  /** Mine where only I changed it, theirs otherwise; a clashing field keeps theirs until chosen. */
  readonly fields: Fields;
  readonly clashes: readonly MergeClash<Fields>[];
  readonly changedByMe: readonly (keyof Fields)[];
  readonly changedByThem: readonly (keyof Fields)[];
}

/**
 * Joins two edits of one record, field by field (`architecture.md`, decision 6). What one side changed
 * lands; the same change on both sides is no clash; different changes of one field are a clash, which
 * keeps theirs until a person chooses. Nothing is decided silently.
 *
 * Fields are taken in the order in which base, mine and theirs name them. `equal` compares the values
 * of one field; by default arrays are equal when their contents are.
 */
export function mergeFields<Fields extends object>(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  equal: (a: unknown, b: unknown, field: keyof Fields) => boolean = sameContent
): Merged<Fields> {
  const fields: Fields = { ...theirs };
  const clashes: MergeClash<Fields>[] = [];
  const changedByMe: (keyof Fields)[] = [];
  const changedByThem: (keyof Fields)[] = [];
  for (const field of fieldsOf(base, mine, theirs)) {
    const changedMine = !equal(base[field], mine[field], field);
    const changedTheirs = !equal(base[field], theirs[field], field);
    if (changedMine) changedByMe.push(field);
    if (changedTheirs) changedByThem.push(field);
    if (changedMine && !changedTheirs) fields[field] = mine[field];
    if (changedMine && changedTheirs && !equal(mine[field], theirs[field], field)) {
      clashes.push({ field, base: base[field], mine: mine[field], theirs: theirs[field] });
    }
  }
  return { fields, clashes, changedByMe, changedByThem };
}

/** Whether two field values are the same: arrays and plain records by content, all else by identity. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => sameContent(value, b[index]));
  }
  if (isPlainRecord(a) && isPlainRecord(b)) {
    const names = Array.from(new Set([...Object.keys(a), ...Object.keys(b)]));
    return names.every((name) => sameContent(a[name], b[name]));
  }
  return Object.is(a, b);
}

function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function fieldsOf<Fields extends object>(...sides: readonly Fields[]): readonly (keyof Fields)[] {
  return Array.from(new Set(sides.flatMap((side) => Object.keys(side) as (keyof Fields)[])));
}
