import { parseInstant, startOfDay } from '../dates';
import {
  notYet,
  personUnknown,
  textTooLong,
  undefinedProperty,
  unreadableLiteral,
  wrongKindOfValue
} from '../errors';
import { fieldSetting, isDateOnly, isOwnColumn } from '../fields/fieldKinds';
import { itemTypeName } from '../lists/names';
import type { Body } from '../resource';
import type { Session } from '../session';
import { internalName } from '../storage/itemColumns';
import type { Field, ItemData, Json, List } from '../storage';

/** Columns that a body may carry and that have no effect: SharePoint keeps them itself. */
const IGNORED = new Set([
  'Id',
  'ID',
  'ContentTypeId',
  'Attachments',
  'GUID',
  'FileSystemObjectType'
]);
/** Columns that SharePoint keeps itself: REST ignores them in a body. */
const READ_ONLY = new Set(['Created', 'Modified', 'AuthorId', 'EditorId', 'Author', 'Editor']);

/**
 * Reads the columns that a body sets, typed as the data file keeps them; null empties a column.
 * Choice values are not held to the choices, nor Required columns to having a value: REST never did.
 */
export function givenValues(session: Session, list: List, body: Body): ItemData {
  const fields = session.storage.fields.all(list.num);
  const values: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (IGNORED.has(name) || READ_ONLY.has(name)) continue;
    // Renaming moves a file; moving is not here yet.
    if (name === 'FileLeafRef') throw notYet('renaming by FileLeafRef');
    const field = fieldFor(fields, name);
    if (!field) throw undefinedProperty(name, itemTypeName(list));
    values[field.internalName] = typedValue(session, field, value);
  }
  return values;
}

function fieldFor(fields: readonly Field[], name: string): Field | undefined {
  const wanted = internalName(name);
  const direct = fields.find((field) => field.internalName === wanted);
  if (direct && isOwnColumn(direct) && !direct.type.startsWith('User')) return direct;
  const person = wanted.endsWith('Id') ? wanted.slice(0, -2) : undefined;
  return fields.find(
    (field) => field.internalName === person && field.type.startsWith('User') && isOwnColumn(field)
  );
}

function typedValue(session: Session, field: Field, value: Json): Json {
  if (value === null) return null;
  switch (field.type) {
    case 'Text':
    case 'Choice':
      return shortText(field, value);
    case 'Note':
      return text(value);
    case 'Guid':
      return guid(value);
    case 'Number':
    case 'Currency':
    case 'Integer':
      if (typeof value !== 'number') throw wrongKindOfValue('Edm.Double');
      return value;
    case 'Boolean':
      if (typeof value !== 'boolean') throw wrongKindOfValue('Edm.Boolean');
      return value;
    case 'DateTime':
      return date(field, value);
    case 'MultiChoice':
      return textList(value);
    case 'User':
      if (typeof value !== 'number') throw wrongKindOfValue('Edm.Int32');
      return person(session, field, value);
    case 'UserMulti':
      if (!Array.isArray(value)) throw wrongKindOfValue('Collection(Edm.Int32)');
      return several(
        value.map((one) => {
          if (typeof one !== 'number') throw wrongKindOfValue('Edm.Int32');
          return person(session, field, one);
        })
      );
    case 'URL':
      return address(value);
    default:
      throw undefinedProperty(field.internalName, field.type);
  }
}

function text(value: Json): Json {
  if (typeof value !== 'string') throw wrongKindOfValue('Edm.String');
  // SharePoint keeps no empty text: it reads back as nothing.
  return value === '' ? null : value;
}

function shortText(field: Field, value: Json): Json {
  const kept = text(value);
  const most = field.type === 'Text' ? Number(field.properties.MaxLength ?? 255) : 255;
  if (typeof kept === 'string' && kept.length > Math.min(most, 255)) throw textTooLong();
  return kept;
}

function guid(value: Json): Json {
  if (typeof value !== 'string') throw wrongKindOfValue('Edm.Guid');
  const kept = value.replace(/[{}]/g, '').toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(kept)) {
    throw unreadableLiteral(value, 'Edm.Guid');
  }
  return kept;
}

function date(field: Field, value: Json): Json {
  if (typeof value !== 'string') throw wrongKindOfValue('Edm.DateTime');
  if (value === '') return null;
  const instant = parseInstant(value);
  if (instant === undefined) throw unreadableLiteral(value, 'Edm.DateTime');
  return isDateOnly(field) ? startOfDay(instant) : instant;
}

/** No values read back as nothing, not as an empty list. Source: recorded items. */
const several = (values: readonly Json[]): Json => (values.length === 0 ? null : values);

function textList(value: Json): Json {
  if (!Array.isArray(value)) throw wrongKindOfValue('Collection(Edm.String)');
  return several(
    value.map((one) => {
      if (typeof one !== 'string') throw wrongKindOfValue('Edm.String');
      return one;
    })
  );
}

/**
 * 0 and -1 empty a person column. A number nobody has is refused, and a group where the column
 * takes people only (SelectionMode 0).
 */
function person(session: Session, field: Field, id: number): Json {
  if (id <= 0) return null;
  const found = session.storage.principals.byId(session.site.num, id);
  const takesGroups = fieldSetting(field, 'SelectionMode') !== 0;
  if (!found || (found.kind !== 1 && !takesGroups)) throw personUnknown();
  return id;
}

function address(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongKindOfValue('SP.FieldUrlValue');
  }
  const { Url, Description } = value as { readonly Url?: Json; readonly Description?: Json };
  if (typeof Url !== 'string' || Url === '') return null;
  if (Url.length > 255) throw textTooLong();
  return { Url, Description: typeof Description === 'string' ? Description : Url };
}
