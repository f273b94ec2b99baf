import { get } from '@microsoft/sp-lodash-subset';
import type { IPropertyPaneField } from '@microsoft/sp-property-pane';

/** What the fields of a pane work on. */
export interface PaneValues {
  /** The web part's properties as they are. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Sets what a field stands for. */
  readonly onChange: (field: PaneFieldData, value: unknown) => void;
}

/** A field as `getPropertyPaneConfiguration()` gives it. */
export type PaneFieldData = Pick<
  IPropertyPaneField<unknown>,
  'targetProperty' | 'properties' | 'shouldFocus'
> & { readonly type: number };

/** A field of one kind, drawn. */
export interface FieldProps<Properties> {
  readonly field: PaneFieldData;
  readonly properties: Properties;
  /** The value of the property that the field stands for. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The value of a property by its path: "columns.lead". */
export function valueAt(properties: PaneValues['properties'], path: string | undefined): unknown {
  return path === undefined || path === '' ? undefined : get(properties, path);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function truthOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
