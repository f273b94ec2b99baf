import { duplicateValue, invalidArgument, spException } from '../errors';
import { many, writes, type Body, type Entity, type Value } from '../resource';
import { listAddress, listSecurable } from '../lists/list';
import { listUrl } from '../lists/names';
import type { Session } from '../session';
import type { Field, Json, List } from '../storage';
import { entityName } from './fieldNames';
import { fieldKinds, fieldSetting } from './fieldKinds';
import { fieldSettings } from './fieldSettings';
import { writeFieldXml } from './fieldXml';

/** Order and names as recorded; the kind's own properties follow. */
const DEFAULTS = [
  'AutoIndexed',
  'CanBeDeleted',
  'ClientSideComponentId',
  'ClientSideComponentProperties',
  'ClientValidationFormula',
  'ClientValidationMessage',
  'CustomFormatter',
  'DefaultFormula',
  'DefaultValue',
  'Description',
  'Direction',
  'EnforceUniqueValues',
  'EntityPropertyName',
  'Filterable',
  'FromBaseType',
  'Group',
  'Hidden',
  'Id',
  'Indexed',
  'IndexStatus',
  'InternalName',
  'IsModern',
  'JSLink',
  'PinnedToFiltersPane',
  'ReadOnlyField',
  'Required',
  'SchemaXml',
  'Scope',
  'Sealed',
  'ShowInFiltersPane',
  'Sortable',
  'StaticName',
  'Title',
  'FieldTypeKind',
  'TypeAsString',
  'TypeDisplayName',
  'TypeShortDescription',
  'ValidationFormula',
  'ValidationMessage'
];
/** Given after the kind's own properties. */
const LAST = ['AutofillInfo'];
const FALLBACK: Readonly<Record<string, Json>> = {
  AutofillInfo: null,
  AutoIndexed: false,
  CanBeDeleted: true,
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
  ClientSideComponentProperties: null,
  ClientValidationFormula: null,
  ClientValidationMessage: null,
  CustomFormatter: null,
  DefaultFormula: null,
  DefaultValue: null,
  Description: '',
  Direction: 'none',
  EnforceUniqueValues: false,
  FromBaseType: false,
  Group: 'Custom Columns',
  Hidden: false,
  Indexed: false,
  IsModern: false,
  NoCrawl: false,
  PinnedToFiltersPane: false,
  ReadOnlyField: false,
  Required: false,
  Sealed: false,
  ShowInFiltersPane: 0,
  ValidationFormula: null,
  ValidationMessage: null
};

/** Kinds that no client template draws. */
const NO_TEMPLATE: ReadonlySet<Field['type']> = new Set([
  'Counter',
  'Computed',
  'Guid',
  'ContentTypeId'
]);

export function fieldEntity(session: Session, list: List, field: Field): Entity {
  const { storage, rights } = session;
  const kind = fieldKinds[field.type];
  const address = `${listAddress(list)}/Fields(guid'${field.id}')`;
  const demand = (): void => rights.demand(listSecurable(session, list).scope, 'manageLists');
  return {
    kind: 'entity',
    type: kind.entity,
    address,
    defaults: [...DEFAULTS, ...Object.keys(kind.own), ...LAST],
    property: (name) => fieldProperty(session, list, field, name),
    navigate: () => undefined,
    operations: {
      SetShowInDisplayForm: writes(() => ({ kind: 'void', name: 'SetShowInDisplayForm' })),
      SetShowInEditForm: writes(() => ({ kind: 'void', name: 'SetShowInEditForm' })),
      SetShowInNewForm: writes(() => ({ kind: 'void', name: 'SetShowInNewForm' }))
    },
    merge: (body) => {
      demand();
      updateField(session, list, field, body);
      return { kind: 'updated' };
    },
    remove: () => {
      demand();
      if (field.properties.FromBaseType === true) {
        throw spException(
          500,
          -2130575305,
          'This field cannot be deleted because it is a built-in column.'
        );
      }
      storage.items.dropIndex(list.num, field);
      storage.fields.remove(list.num, field.id);
      storage.lists.update(list, list.title, list.properties);
      return { kind: 'deleted' };
    }
  };
}

function fieldProperty(
  session: Session,
  list: List,
  field: Field,
  name: string
): Value | undefined {
  const kind = fieldKinds[field.type];
  switch (name) {
    case 'Id':
      return field.id;
    case 'InternalName':
      return field.internalName;
    case 'StaticName':
      return String(field.properties.StaticName ?? field.internalName);
    case 'EntityPropertyName':
      return entityName(field.internalName);
    case 'Title':
      return field.title;
    case 'FieldTypeKind':
      return kind.number;
    case 'TypeAsString':
      return field.type;
    case 'TypeDisplayName':
    case 'TypeShortDescription':
      return kind.displayName;
    case 'Filterable':
      return kind.sortable;
    case 'Sortable':
      return kind.sortable;
    case 'IndexStatus':
      return field.properties.Indexed === true ? 1 : 0;
    case 'JSLink':
      return NO_TEMPLATE.has(field.type) ? null : 'clienttemplates.js';
    case 'SchemaXml':
    case 'SchemaXmlWithResourceTokens':
      return writeFieldXml(field, list.id);
    case 'Scope':
      return listUrl(session.web, list);
    default: {
      const value = fieldSetting(field, name) ?? FALLBACK[name];
      if (Array.isArray(value)) return many('Edm.String', value as readonly string[]);
      return (value === undefined && name in kind.own ? kind.own[name] : value) as
        Value | undefined;
    }
  }
}

/** Applies settings to a column, index and uniqueness included. */
export function updateField(session: Session, list: List, field: Field, body: Body): void {
  const { storage } = session;
  const settings = fieldSettings(body);
  const title = typeof body.Title === 'string' ? body.Title : field.title;
  const next: Field = { ...field, title, properties: { ...field.properties, ...settings } };
  const wantsUnique = next.properties.EnforceUniqueValues === true;
  const wantsIndex = next.properties.Indexed === true;
  if (wantsUnique && !wantsIndex) {
    throw spException(
      500,
      -2130575307,
      `This field must be indexed before values can be enforced to be unique: ${field.title}.`
    );
  }
  if ((wantsIndex || wantsUnique) && !fieldKinds[field.type].indexable) {
    throw invalidArgument(`The field ${field.title} of type ${field.type} cannot be indexed.`);
  }
  if (wantsIndex && field.properties.Indexed !== true) demandFreeIndex(session, list);
  if (wantsUnique && field.properties.EnforceUniqueValues !== true) {
    if (storage.items.hasDuplicates(list.num, field)) throw duplicateValue(field.title);
  }
  applyIndex(session, list, next);
  storage.fields.save(list.num, next);
  storage.lists.update(list, list.title, list.properties);
}

/** Throws when the list has as many indexed columns as SharePoint allows. */
export function demandFreeIndex(session: Session, list: List): void {
  const fields = session.storage.fields.all(list.num);
  if (
    fields.filter(({ properties }) => properties.Indexed === true).length >= session.limits.indexes
  ) {
    throw spException(
      500,
      -2147467259,
      'The maximum number of indexed columns for this list has been reached.'
    );
  }
}

/** SQLite's index follows SharePoint's: no index, no fast query. */
export function applyIndex(session: Session, list: List, field: Field): void {
  const { items } = session.storage;
  if (field.properties.FromBaseType === true && field.internalName !== 'Title') return;
  if (field.properties.Indexed === true) items.addIndex(list.num, field);
  else items.dropIndex(list.num, field);
}
