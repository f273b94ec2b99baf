import { randomUUID } from 'node:crypto';
import { addToContentTypes } from '../contentTypes/newColumns';
import { notYet, parameterEmpty } from '../errors';
import { typeNamed } from '../odata/jsonBody';
import { answer, guidOf, numberOf, textOf, type Body, type Outcome } from '../resource';
import type { Session } from '../session';
import { changeKind, type Field, type FieldType, type Json, type Properties } from '../storage';
import { addFieldToDefaultView } from '../views/viewFields';
import { fieldTaken, fieldUnknown, notIndexable } from './errors';
import { fieldEntity } from './field';
import { readableColumns, type FieldHome } from './fieldHome';
import {
  fieldKinds,
  isDependentLookup,
  isFieldType,
  typeOfEntity,
  typeOfNumber
} from './fieldKinds';
import { freeInternalName } from './fieldNames';
import { fieldSettings } from './fieldSettings';
import type { DeclaredField } from './fieldXml';
import { lookupSettings } from './lookupSettings';
import { demandMembers } from './members';
import { applyIndex, demandFormulas, demandFreeIndex, recalculate } from './updateField';

/** AddFieldOptions of createFieldAsXml. Source: SP.AddFieldOptions. */
const addFieldOption = {
  toDefaultContentType: 1,
  toNoContentType: 2,
  toAllContentTypes: 4,
  internalNameHint: 8,
  toDefaultView: 16,
  checkDisplayName: 32
} as const;

const demandTitle = (title: string): string => {
  if (title === '') throw parameterEmpty('Title');
  return title;
};

/** "User" and "Lookup" of several values are kinds of their own. */
function severalOf(type: FieldType, allowed: Json | undefined): FieldType {
  const several = `${type}Multi`;
  return allowed === true && isFieldType(several) ? several : type;
}

/**
 * The kind that a body makes. Not recorded: where its type means one kind only, that counts, and
 * FieldTypeKind then says what a calculated column gives; PnPjs sends such bodies.
 */
function kindOf(body: Body): FieldType {
  const number = numberOf(body.FieldTypeKind);
  const named = typeOfEntity(typeNamed(body) ?? '');
  const type = named === 'Calculated' ? named : typeOfNumber(number);
  if (!type) throw notYet(`fields of kind ${number}`);
  return severalOf(type, body.AllowMultipleValues);
}

/** POST fields: by FieldTypeKind and a body of settings. */
export function addByKind(session: Session, home: FieldHome, body: Body): Outcome {
  const type = kindOf(body);
  const title = demandTitle(textOf(body.Title).trim());
  demandMembers(body, 'SP.Field');
  const output = numberOf(body.FieldTypeKind);
  const isOutput = type === 'Calculated' && output !== fieldKinds.Calculated.number;
  const declared: DeclaredField = {
    id: undefined,
    name: typeof body.StaticName === 'string' ? body.StaticName : undefined,
    displayName: title,
    type,
    properties: { ...fieldSettings(body), ...(isOutput && { OutputType: output }) }
  };
  return addField(session, home, declared, 0, 201);
}

/** AddField: SP.FieldCreationInformation, which calls a lookup's settings by names of its own. */
export function addFromInformation(session: Session, home: FieldHome, body: Body): Outcome {
  const { LookupListId, LookupFieldName, LookupWebId } = body;
  const lookup: Record<string, Json> = {};
  if (LookupListId !== undefined) lookup.LookupList = `{${guidOf(LookupListId)}}`;
  if (LookupFieldName !== undefined) lookup.LookupField = LookupFieldName;
  if (LookupWebId !== undefined) lookup.LookupWebId = guidOf(LookupWebId);
  const declared: DeclaredField = {
    id: undefined,
    name: undefined,
    displayName: demandTitle(textOf(body.Title).trim()),
    type: kindOf(body),
    properties: { ...fieldSettings(body), ...lookup }
  };
  return addField(session, home, declared, 0, 200);
}

/** A column that shows more of what a lookup leads to. Throws when there is no such lookup. */
export function addDependentLookup(
  session: Session,
  home: FieldHome,
  {
    title,
    primary,
    shows
  }: { readonly title: string; readonly primary: string; readonly shows: string }
): Outcome {
  const lookup = home.all().find(({ id }) => id === primary);
  if (!lookup?.type.startsWith('Lookup') || isDependentLookup(lookup)) throw fieldUnknown(primary);
  const { LookupList = '', LookupWebId = '' } = lookup.properties;
  const declared: DeclaredField = {
    id: undefined,
    name: undefined,
    displayName: demandTitle(title.trim()),
    type: lookup.type,
    properties: {
      LookupList,
      LookupWebId,
      LookupField: shows,
      PrimaryFieldId: primary,
      ReadOnlyField: true
    }
  };
  return addField(session, home, declared, 0, 200);
}

/** Adds a column; `options` are sums of addFieldOption. */
export function addField(
  session: Session,
  home: FieldHome,
  declared: DeclaredField,
  options: number,
  status: 200 | 201
): Outcome {
  home.demand();
  const { list } = home;
  const fields = home.all();
  const asked = (option: number): boolean => (options & option) !== 0;
  const hinted = declared.name !== undefined || asked(addFieldOption.internalNameHint);
  const wanted = hinted ? (declared.name ?? declared.displayName) : declared.displayName;
  if (isTaken(fields, declared, hinted ? wanted : undefined)) throw fieldTaken(wanted);
  const field: Field = {
    id: declared.id ?? randomUUID(),
    position: fields.length,
    internalName: freeInternalName(wanted, fields),
    title: declared.displayName,
    type: declared.type,
    properties: newProperties(session, declared)
  };
  if (field.properties.Indexed === true) {
    if (!fieldKinds[field.type].indexable) throw notIndexable(field.title, field.type);
    if (list) demandFreeIndex(session, list);
  }
  demandFormulas(field, readableColumns(session, home));
  home.save(field);
  if (list) {
    applyIndex(session, list, field);
    if (field.type === 'Calculated') recalculate(session, list);
    addToContentTypes(session, list, field, options);
  }
  home.note(field, changeKind.add);
  // A column made in the list shows in its default view only when that is asked for.
  if (list && asked(addFieldOption.toDefaultView)) {
    addFieldToDefaultView(session, list, field.internalName);
  }
  return answer(fieldEntity(session, home, field), status);
}

/** An id or an internal name of another column, or a title: SharePoint takes none twice. */
const isTaken = (
  fields: readonly Field[],
  { id, displayName }: DeclaredField,
  name: string | undefined
): boolean =>
  fields.some((field) => field.id === id || field.internalName === name) ||
  fields.some(
    ({ title, type }) => type !== 'Computed' && title.toLowerCase() === displayName.toLowerCase()
  );

function newProperties(session: Session, { type, properties }: DeclaredField): Properties {
  const given: Record<string, Json> = { ...properties };
  if (given.EnforceUniqueValues === true) given.Indexed = true;
  // What is worked out is never written.
  if (type === 'Calculated') given.ReadOnlyField = true;
  if (type.startsWith('Lookup')) return { ...lookupSettings(session, given), IsRelationship: true };
  return given;
}
