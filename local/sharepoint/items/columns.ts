import { isOwnColumn, isReference } from '../fields/fieldKinds';
import { entityName } from '../odata/columnNames';
import type { OpenProperty } from '../resource';
import type { Session } from '../session';
import type { Field, List } from '../storage';

/**
 * A column as OData names it: a column of people or of items is itself (`Lead`), its number (`LeadId`)
 * and, one of people of our own, that as text (`LeadStringId`).
 */
export interface Column extends OpenProperty {
  readonly field: Field;
  readonly part: 'value' | 'id' | 'text';
}

interface ListColumns {
  readonly byName: ReadonlyMap<string, Column>;
  readonly defaults: readonly string[];
}

/** Computed columns and those of the file system are given by name only. */
const BY_NAME_ONLY = new Set([
  'owshiddenversion',
  'Edit',
  'LinkTitle',
  'LinkTitleNoMenu',
  'UniqueId',
  'FileRef',
  'FileDirRef',
  'FileLeafRef',
  'FSObjType',
  'EncodedAbsUrl',
  'LinkFilename',
  'LinkFilenameNoMenu',
  'DocIcon',
  'File_x0020_Size',
  'File_x0020_Type',
  'OData__CheckinComment'
]);
/** SharePoint gives these after the list's own columns. Source: recorded items. */
const LAST = [
  'ComplianceAssetId',
  'ID',
  'Modified',
  'Created',
  'AuthorId',
  'EditorId',
  'OData__UIVersionString',
  'Attachments',
  'GUID'
];
const FIRST = [
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'Title'
];

// Worked out once for each state of a list's columns: storage hands out a new array when they change.
const known = new WeakMap<readonly Field[], ListColumns>();

function columnsOf(session: Session, list: List): ListColumns {
  const fields = session.storage.fields.all(list.num);
  const found = known.get(fields);
  if (found) return found;
  const byName = new Map<string, Column>();
  const own: string[] = [];
  for (const field of fields) {
    const name = entityName(field.internalName);
    const isPerson = field.type.startsWith('User');
    const refers = isReference(field);
    byName.set(name.toLowerCase(), { name, field, part: 'value', onlyExpanded: refers });
    if (refers) byName.set(`${name}Id`.toLowerCase(), { name: `${name}Id`, field, part: 'id' });
    const given = refers ? `${name}Id` : name;
    if (!BY_NAME_ONLY.has(name) && !FIRST.includes(given) && !LAST.includes(given)) own.push(given);
    if (isPerson && isOwnColumn(field)) {
      const text = `${name}StringId`;
      byName.set(text.toLowerCase(), { name: text, field, part: 'text' });
      own.push(text);
    }
  }
  // Libraries have no attachments.
  const last = LAST.filter((name) => name !== 'Attachments' || byName.has('attachments'));
  const columns = { byName, defaults: [...FIRST, ...own, ...last] };
  // As written, too: pages ask for thousands of values by their exact names.
  for (const column of [...byName.values()]) byName.set(column.name, column);
  known.set(fields, columns);
  return columns;
}

export const resolveColumn = (session: Session, list: List, name: string): Column | undefined => {
  const { byName } = columnsOf(session, list);
  return byName.get(name) ?? byName.get(name.toLowerCase());
};

/** A column as $select and a path may name it. */
export const openColumn = (session: Session, list: List, name: string): OpenProperty | undefined =>
  name.toLowerCase() === 'id' ? { name: 'Id', twin: 'ID' } : resolveColumn(session, list, name);

/** What an item gives without $select. */
export const defaultsOfList = (session: Session, list: List): readonly string[] =>
  columnsOf(session, list).defaults;
