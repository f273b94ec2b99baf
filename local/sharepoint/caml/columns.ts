import { fieldSetting, isLookup, isReference } from '../fields/fieldKinds';
import type { Operand } from '../odata/syntax';
import type { Session } from '../session';
import type { Field } from '../storage';
import { malformedQuery } from './errors';

/** What a query is read with: who asks, and the columns of the list. */
export interface Reading {
  readonly session: Session;
  readonly fields: readonly Field[];
}

/** Computed columns show another one: what they are filtered and sorted by. */
const SHOWN_BY: ReadonlyMap<string, string> = new Map([
  ['LinkTitle', 'Title'],
  ['LinkTitleNoMenu', 'Title'],
  ['LinkFilename', 'FileLeafRef'],
  ['LinkFilenameNoMenu', 'FileLeafRef'],
  ['DocIcon', 'File_x0020_Type']
]);

/** The column that <FieldRef Name> means. Throws where the list has none of that name. */
export function columnNamed({ fields }: Reading, name: string): Field {
  const wanted = SHOWN_BY.get(name) ?? name;
  const field =
    fields.find(({ internalName }) => internalName === wanted) ??
    fields.find(({ id }) => `{${id}}` === wanted.toLowerCase());
  if (!field) throw malformedQuery();
  return field;
}

/** Columns that hold several values. */
export const isMany = ({ type }: Field): boolean =>
  type.endsWith('Multi') || type === 'MultiChoice';

/** Under this name a projected column keeps the lookup that it is read through. */
export const PROJECTED_FROM = 'ProjectedFrom';

const heldAs = ({ internalName, properties }: Field): string =>
  String(properties[PROJECTED_FROM] ?? internalName);

/** What a person or a lookup is known by: the name, or the column that the lookup shows. */
export const shownPath = (field: Field): string =>
  `${heldAs(field)}/${isLookup(field) ? String(fieldSetting(field, 'LookupField') || 'Title') : 'Title'}`;

/** A column as a condition names it: people and lookups by what they show, or by their number. */
export const operandOf = (field: Field, byId: boolean): Operand => ({
  kind: 'column',
  column: !isReference(field) ? field.internalName : byId ? `${heldAs(field)}Id` : shownPath(field)
});
