/** A cell as Excel gives it: an empty one is '', a date is a number of days since the end of 1899. */
export type CellValue = string | number | boolean;

/** A cell as it is read from a sheet. */
export interface SheetCell {
  readonly value: CellValue;
  /** Its number format, where the column holds dates: whether a day or a month is shown. */
  readonly format?: string;
  /** Whether `value` is an error of a formula ("#REF!") and no text. */
  readonly isError?: boolean;
  /** Whether a formula stands behind the value. */
  readonly isFormula?: boolean;
}

/** A cell as it is written. */
export interface CellToWrite {
  readonly value: CellValue;
  /** "@" for what must stay text: no formula, number or date is made of it. */
  readonly format: string;
}
