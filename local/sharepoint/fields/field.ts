import { entityName } from '../odata/columnNames';
import {
  deleteObject,
  done,
  flagOf,
  many,
  writes,
  type Entity,
  type Operation,
  type Value
} from '../resource';
import type { Session } from '../session';
import { changeKind, type Field, type Json } from '../storage';
import { fieldBuiltIn } from './errors';
import type { FieldHome } from './fieldHome';
import { fieldKinds, fieldSetting, isDependentLookup } from './fieldKinds';
import { demandMembers } from './members';
import { userResourceOf } from '../webs/userResource';
import { removeField, updateField } from './updateField';
import { writeFieldXml } from './writeFieldXml';

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

/** A column of a web or list: SP.Field, or the type of its kind. */
export function fieldEntity(session: Session, home: FieldHome, field: Field): Entity {
  const kind = fieldKinds[field.type];
  const address = `${home.address}/Fields(guid'${field.id}')`;
  const remove = (): void => {
    home.demand();
    if (field.properties.FromBaseType === true) throw fieldBuiltIn();
    removeField(session, home, field);
  };
  const show = (name: string, form: string): Operation =>
    writes(({ args }) => {
      home.demand();
      const properties = { ...field.properties, [form]: flagOf(args.value) };
      home.save({ ...field, properties });
      home.note(field, changeKind.update);
      return done(name);
    });
  const index = (name: string, Indexed: boolean): Operation =>
    writes(() => {
      home.demand();
      updateField(session, home, field, { Indexed });
      return { kind: 'value', name, value: Indexed ? 1 : 0, type: 'Edm.Int32' };
    });
  return {
    kind: 'entity',
    type: kind.entity,
    address,
    defaults: [...DEFAULTS, ...Object.keys(kind.own), ...LAST],
    property: (name) => fieldProperty(home, field, name),
    navigate: (name) =>
      userResourceOf(address, name, {
        TitleResource: field.title,
        DescriptionResource: String(field.properties.Description ?? '')
      }),
    operations: {
      SetShowInDisplayForm: show('SetShowInDisplayForm', 'ShowInDisplayForm'),
      SetShowInEditForm: show('SetShowInEditForm', 'ShowInEditForm'),
      SetShowInNewForm: show('SetShowInNewForm', 'ShowInNewForm'),
      EnableIndex: index('EnableIndex', true),
      DisableIndex: index('DisableIndex', false),
      DeleteObject: deleteObject(remove)
    },
    merge: (body) => {
      home.demand();
      demandMembers(body, 'SP.Field');
      updateField(session, home, field, body);
      return { kind: 'updated' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}

function fieldProperty(home: FieldHome, field: Field, name: string): Value | undefined {
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
    case 'DependentLookupInternalNames':
      return many('Edm.String', dependentsOf(home, field));
    case 'IsDependentLookup':
      return isDependentLookup(field);
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
      return writeFieldXml(field, home.source);
    case 'Scope':
      return home.url;
    default: {
      const value = fieldSetting(field, name) ?? FALLBACK[name];
      if (Array.isArray(value)) return many('Edm.String', value as readonly string[]);
      return (value === undefined && name in kind.own ? kind.own[name] : value) as
        Value | undefined;
    }
  }
}

/** Internal names of the columns that show more of what a lookup leads to. */
const dependentsOf = (home: FieldHome, field: Field): readonly string[] =>
  home
    .all()
    .filter(({ properties }) => properties.PrimaryFieldId === field.id)
    .map(({ internalName }) => internalName);
