import type { MergeClash, Merged } from './mergeFields';
import { mergeFields } from './mergeFields';
import type { Equal } from './sameValue';
import { sameValue } from './sameValue';

/** How two edits of one kind of record are joined. Fields that a record does not have do not count. */
export interface MergeRule {
  /**
   * Fields that make sense only together: where each side changed some of a group, nobody has seen what
   * would come of joining them, and a person is asked.
   */
  readonly together: readonly (readonly string[])[];
  /** When two values of a field say the same; by default as `sameValue` finds. */
  readonly equal?: Readonly<Record<string, Equal>>;
}

/** As `mergeFields`, by the rule of the record's kind (`recordMerges.ts`). */
export function mergeRecord<Fields extends object>(
  rule: MergeRule,
  base: Fields,
  mine: Fields,
  theirs: Fields
): Merged<Fields> {
  const equal = (a: unknown, b: unknown, field: keyof Fields): boolean =>
    (rule.equal?.[String(field)] ?? sameValue)(a, b);
  const merged = mergeFields(base, mine, theirs, equal);

  const clashing = new Set(merged.clashes.map(({ field }) => field));
  for (const group of rule.together) {
    const differing = (group as readonly (keyof Fields)[]).filter(
      (field) => !equal(mine[field], theirs[field], field)
    );
    const isAll = (changed: readonly (keyof Fields)[]): boolean =>
      differing.every((field) => changed.includes(field) && !clashing.has(field));
    if (isAll(merged.changedByMe) || isAll(merged.changedByThem)) continue;
    differing.forEach((field) => clashing.add(field));
  }
  if (clashing.size === merged.clashes.length) return merged;

  const fields: Fields = { ...merged.fields };
  const clashes: MergeClash<Fields>[] = [];
  for (const field of fieldsOf(base, mine, theirs).filter((each) => clashing.has(each))) {
    fields[field] = theirs[field];
    clashes.push({ field, base: base[field], mine: mine[field], theirs: theirs[field] });
  }
  return { ...merged, fields, clashes };
}

function fieldsOf<Fields extends object>(...sides: readonly Fields[]): readonly (keyof Fields)[] {
  return Array.from(new Set(sides.flatMap((side) => Object.keys(side) as (keyof Fields)[])));
}
