/** How cells look. */

export interface BorderLine {
  readonly style: string;
  readonly colour?: string;
  readonly weight?: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** How a cell looks. `undefined` is Excel's own default. Equal styles are one object. */
export interface CellStyle {
  readonly numberFormat?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  /** Cells are locked unless said otherwise; it matters on a protected sheet only. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  /** A leading apostrophe was typed: what follows is text whatever it looks like. */
  readonly quotePrefix?: boolean;
}
