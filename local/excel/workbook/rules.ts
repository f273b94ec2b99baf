import type { Rect } from './types';

export interface DataValidation {
  readonly ranges: readonly Rect[];
  readonly type:
    'List' | 'Date' | 'WholeNumber' | 'Decimal' | 'TextLength' | 'Time' | 'Custom' | 'Inconsistent';
  readonly operator?: string;
  /** A list's source (`Red,Amber` or `=Sheet1!$A$1:$A$3`), a bound, or a formula. */
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly error?: {
    readonly show: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface ConditionalFormatStyle {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

export type ConditionalRule =
  | {
      readonly kind: 'CellValue';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'ContainsText'; readonly operator: string; readonly text: string }
  | { readonly kind: 'Custom'; readonly formula: string };

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalRule;
  readonly format: ConditionalFormatStyle;
  readonly stopIfTrue: boolean;
}
