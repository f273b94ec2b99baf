import { parseInstant, startOfDay } from '../dates';
import { undefinedProperty, unreadableLiteral, wrongKindOfValue } from '../errors';
import { givenTypeId } from '../contentTypes/itemType';
import {
  fieldSetting,
  isDateOnly,
  isDependentLookup,
  isOwnColumn,
  isReference
} from '../fields/fieldKinds';
import { bareGuid } from '../guid';
import { itemTypeName } from '../lists/names';
import { internalName } from '../odata/columnNames';
import { personUnknown } from '../principals/errors';
import { dateOutOfRange, textTooLong } from './errors';
import { lookupItem } from './lookups';
import type { Body } from '../resource';
import type { Session } from '../session';
import { principalKind, type Field, type ItemData, type Json, type List } from '../storage';

/** Columns that a body may carry and that have no effect: SharePoint keeps them itself. */
const IGNORED = new Set(['Id', 'ID', 'Attachments', 'GUID', 'FileSystemObjectType']);
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
    // The name of a file or folder is no column: whoever writes the item renames it.
    if (name === 'FileLeafRef') continue;
    if (name === 'ContentTypeId') {
      values.ContentTypeId = givenTypeId(session, list, value);
      continue;
    }
    const field = fieldFor(fields, name);
    if (!field) throw undefinedProperty(name, itemTypeName(list));
    values[field.internalName] = typedValue(session, field, value);
  }
  return values;
}

function fieldFor(fields: readonly Field[], name: string): Field | undefined {
  const wanted = internalName(name);
  const direct = fields.find((field) => field.internalName === wanted);
  if (direct && isOwnColumn(direct) && !isReference(direct)) return direct;
  const reference = wanted.endsWith('Id') ? wanted.slice(0, -2) : undefined;
  return fields.find(
    (field) =>
      field.internalName === reference &&
      isReference(field) &&
      isOwnColumn(field) &&
      !isDependentLookup(field)
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
    case 'Lookup':
      if (typeof value !== 'number') throw wrongKindOfValue('Edm.Int32');
      return lookupItem(session, field, value);
    case 'LookupMulti':
      if (!Array.isArray(value)) throw wrongKindOfValue('Collection(Edm.Int32)');
      return several(
        value.map((one) => {
          if (typeof one !== 'number') throw wrongKindOfValue('Edm.Int32');
          return lookupItem(session, field, one);
        })
      );
    case 'URL':
      return address(value);
    case 'Location':
    case 'Thumbnail':
    case 'RelatedItems':
      return text(value);
    case 'Geolocation':
      return place(value);
    case 'TaxonomyFieldType':
      return term(value);
    case 'TaxonomyFieldTypeMulti':
      if (!Array.isArray(value)) {
        throw wrongKindOfValue('Collection(SP.Taxonomy.TaxonomyFieldValue)');
      }
      return several(value.map(term));
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
  const kept = bareGuid(value);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(kept)) {
    throw unreadableLiteral(value, 'Edm.Guid');
  }
  return kept;
}

/** The last that SharePoint keeps in a column; a query may name later ones. */
const LAST_DATE = '8900-12-31T23:59:59Z';

function date(field: Field, value: Json): Json {
  if (typeof value !== 'string') throw wrongKindOfValue('Edm.DateTime');
  if (value === '') return null;
  const instant = parseInstant(value);
  if (instant === undefined) throw unreadableLiteral(value, 'Edm.DateTime');
  if (instant > LAST_DATE) throw dateOutOfRange();
  return isDateOnly(field) ? startOfDay(instant) : instant;
}

/** No values read back as nothing, not as an empty list. Source: recorded items. */
const several = (values: readonly Json[]): Json => (values.length === 0 ? null : values);

function textList(value: Json): Json {
  if (!Array.isArray(value)) throw wrongKindOfValue('Collection(Edm.String)');
  return several(
    value.map((one) => {
      if (typeof one !== 'string') throw wrongKindOfValue('Edm.String');
      return text(one);
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
  if (!found || (found.kind !== principalKind.person && !takesGroups)) throw personUnknown();
  return id;
}

function place(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongKindOfValue('SP.FieldGeolocationValue');
  }
  const given = value as { readonly [name: string]: Json };
  const members = ['Altitude', 'Latitude', 'Longitude', 'Measure'].map((name) => {
    const number = given[name] ?? 0;
    if (typeof number !== 'number') throw wrongKindOfValue('Edm.Double');
    return [name, number] as const;
  });
  return Object.fromEntries(members);
}

/** There is no term store here: a term is kept as it comes, with its own id. */
function term(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongKindOfValue('SP.Taxonomy.TaxonomyFieldValue');
  }
  const { Label, TermGuid, WssId } = value as { readonly [name: string]: Json };
  if (typeof TermGuid !== 'string') throw wrongKindOfValue('Edm.String');
  return {
    Label: typeof Label === 'string' ? Label : '',
    TermGuid: TermGuid.toLowerCase(),
    WssId: typeof WssId === 'number' ? WssId : -1
  };
}

function address(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongKindOfValue('SP.FieldUrlValue');
  }
  const { Url = null, Description = null } = value as { readonly [name: string]: Json };
  const [at, words] = [Url, Description].map((one) => (one === null ? null : text(one)));
  if (typeof at !== 'string') return null;
  // Each of the two has its own column of 255 characters.
  if (at.length > 255 || (typeof words === 'string' && words.length > 255)) throw textTooLong();
  return { Url: at, Description: words ?? at };
}
