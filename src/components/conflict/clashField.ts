/** A field that two people may have changed, and how the dialog speaks of it. */
export interface ClashField<Fields> {
  readonly field: keyof Fields & string;
  /** As the form names it: "Current position". */
  readonly label: string;
  /** How a value reads; the empty string for an empty field. */
  readonly words: (value: Fields[keyof Fields]) => string;
  /** A plain text field, which may be written afresh. */
  readonly writable: boolean;
}
