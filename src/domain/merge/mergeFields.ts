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
