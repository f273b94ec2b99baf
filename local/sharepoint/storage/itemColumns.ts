import { spException, unknownProperty } from '../errors';
import { bareGuid } from '../guid';
import { internalName } from '../odata/columnNames';
import type { Field } from './records';
import { seenCondition, type SeenThrough } from './seenItems';

/** How a column that a client names is read in SQL. */
export interface SqlColumn {
  /** Internal name: what a paging token calls it (p_<name>). */
  readonly name: string;
  readonly sql: string;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'guid';
}

/** The content type of an item: what it was given, or that of its list for its kind. */
function contentTypeId(items: string): string {
  return `COALESCE(json_extract(${items}.data, '$.ContentTypeId'),
    CASE WHEN ${items}.kind = 1 THEN '0x0120' WHEN ${items}.leaf IS NULL THEN '0x01' ELSE '0x0101' END || '00' ||
    (SELECT upper(replace(l.id, '-', '')) FROM lists l WHERE l.num = ${items}.list)) COLLATE NOCASE`;
}

/** Lists that have never changed their content types keep none: theirs are SharePoint's own. */
const contentTypeName = `COALESCE(
    (SELECT c.name FROM content_types c WHERE c.list = items.list AND c.id = ${contentTypeId('items')}),
    CASE WHEN kind = 1 THEN 'Folder' WHEN leaf IS NULL THEN 'Item' ELSE 'Document' END) COLLATE NOCASE`;

// Clients name columns, so these are maps: a record would also find `constructor`.
const OWN = new Map<string, SqlColumn>([
  ['ID', { name: 'ID', sql: 'id', kind: 'number' }],
  ['Id', { name: 'ID', sql: 'id', kind: 'number' }],
  ['Created', { name: 'Created', sql: 'created', kind: 'date' }],
  ['Modified', { name: 'Modified', sql: 'modified', kind: 'date' }],
  ['GUID', { name: 'GUID', sql: 'guid', kind: 'guid' }],
  ['UniqueId', { name: 'UniqueId', sql: 'unique_id', kind: 'guid' }],
  ['Author', { name: 'Author', sql: 'author', kind: 'number' }],
  ['AuthorId', { name: 'Author', sql: 'author', kind: 'number' }],
  ['Editor', { name: 'Editor', sql: 'editor', kind: 'number' }],
  ['EditorId', { name: 'Editor', sql: 'editor', kind: 'number' }],
  ['owshiddenversion', { name: 'owshiddenversion', sql: 'version', kind: 'number' }],
  ['ContentTypeId', { name: 'ContentTypeId', sql: contentTypeId('items'), kind: 'text' }],
  ['ContentType', { name: 'ContentType', sql: contentTypeName, kind: 'text' }],
  ['FSObjType', { name: 'FSObjType', sql: 'kind', kind: 'number' }],
  ['FileSystemObjectType', { name: 'FSObjType', sql: 'kind', kind: 'number' }],
  ['Attachments', { name: 'Attachments', sql: '(attachments > 0)', kind: 'boolean' }],
  ['FileLeafRef', { name: 'FileLeafRef', sql: 'leaf', kind: 'text' }],
  ['FileDirRef', { name: 'FileDirRef', sql: 'dir', kind: 'text' }],
  ['FileRef', { name: 'FileRef', sql: "(dir || '/' || leaf) COLLATE NOCASE", kind: 'text' }]
]);

const KINDS: Readonly<Partial<Record<Field['type'], SqlColumn['kind']>>> = {
  Text: 'text',
  Choice: 'text',
  Number: 'number',
  Currency: 'number',
  Integer: 'number',
  Boolean: 'boolean',
  DateTime: 'date',
  Guid: 'guid',
  User: 'number',
  Lookup: 'number',
  Location: 'text'
};

/** What a calculated column gives, by its OutputType. Source: SP.FieldType. */
const CALCULATED = new Map<unknown, SqlColumn['kind']>([
  [1, 'number'],
  [4, 'date'],
  [8, 'boolean'],
  [9, 'number'],
  [10, 'number']
]);

const kindOf = ({ type, properties }: Field): SqlColumn['kind'] | undefined =>
  type === 'Calculated' ? (CALCULATED.get(properties.OutputType) ?? 'text') : KINDS[type];

const PERSON_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['Id', 'id'],
  ['ID', 'id'],
  ['Title', 'title'],
  ['EMail', 'email'],
  ['Name', 'login'],
  ['UserName', 'email']
]);

/** The SQL that reads a column of the list kept in the JSON of an item. */
export function dataExpression(name: string): string {
  // Internal names come out of fieldNames.ts; this is the last gate before they enter SQL.
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw unknownProperty(name);
  return `json_extract(data, '$.${name}')`;
}

/** The SQL of a text column compares without regard to case (ASCII), as SharePoint does. */
export const indexExpression = (field: Field): string =>
  kindOf(field) === 'text' || kindOf(field) === 'guid'
    ? `${dataExpression(field.internalName)} COLLATE NOCASE`
    : dataExpression(field.internalName);

/**
 * Finds the column that a $filter or $orderby names: "Title", "AuthorId", "Lead/EMail".
 * Throws 400 when the list has no such column, or SharePoint does not query by its kind.
 * @param seen what of other lists may be asked for
 */
export function sqlColumn(
  site: number,
  fields: readonly Field[],
  path: string,
  use: 'filter' | 'sort',
  seen?: SeenThrough
): SqlColumn {
  const own = OWN.get(path);
  if (own) return own;
  const [head = '', member, ...rest] = path.split('/');
  if (rest.length > 0) throw unknownProperty(path);
  if (member !== undefined) {
    return lookupColumn(fields, head, member, seen) ?? personColumn(site, fields, head, member);
  }

  const name = internalName(path);
  const field = fields.find(({ internalName: known }) => known === name) ?? idColumn(fields, name);
  if (!field) throw unknownProperty(path);
  const kind = kindOf(field);
  if (!kind) {
    throw spException(
      400,
      -1,
      `The field '${path}' of type '${field.type}' cannot be used in the query ${use} expression.`
    );
  }
  return { name: field.internalName, sql: indexExpression(field), kind };
}

/** "LeadId" is the number of the person in the column "Lead". */
function idColumn(fields: readonly Field[], name: string): Field | undefined {
  if (!name.endsWith('Id')) return undefined;
  const base = name.slice(0, -2);
  return fields.find(
    ({ internalName: known, type }) => known === base && (type === 'User' || type === 'Lookup')
  );
}

/** Columns of any list that are not among its items' values. */
const STANDING = new Map<string, Omit<SqlColumn, 'name'>>([
  ['Id', { sql: 't.id', kind: 'number' }],
  ['ID', { sql: 't.id', kind: 'number' }],
  ['Created', { sql: 't.created', kind: 'date' }],
  ['Modified', { sql: 't.modified', kind: 'date' }]
]);

/**
 * "Parent/Title": a column of the item that a lookup leads to, of whatever kind: numbers there are
 * compared as numbers only by their own list. Not recorded.
 */
function lookupColumn(
  fields: readonly Field[],
  name: string,
  member: string,
  seen: SeenThrough
): SqlColumn | undefined {
  const field = fields.find(
    ({ internalName: known, type, properties }) =>
      known === internalName(name) && type === 'Lookup' && properties.FromBaseType !== true
  );
  if (!field) return undefined;
  const list = bareGuid(String(field.properties.LookupList ?? ''));
  // The id of a list comes out of lookupSettings.ts; this is the last gate before it enters SQL.
  if (!/^[0-9a-f-]{36}$/.test(list)) throw unknownProperty(`${name}/${member}`);
  const primary = fields.find(({ id }) => id === field.properties.PrimaryFieldId) ?? field;
  dataExpression(primary.internalName);
  const shown = STANDING.get(member) ?? {
    sql: dataExpression(internalName(member)).replace('(data,', '(t.data,'),
    kind: 'text' as const
  };
  return {
    name: `${field.internalName}_${member}`,
    kind: shown.kind,
    sql: `(SELECT ${shown.sql} FROM items t JOIN lists l ON l.num = t.list
      WHERE l.id = '${list}' AND l.deleted IS NULL AND ${seenCondition('t', seen, list)}
        AND t.id = json_extract(items.data, '$.${primary.internalName}'))${shown.kind === 'text' ? ' COLLATE NOCASE' : ''}`
  };
}

function personColumn(
  site: number,
  fields: readonly Field[],
  name: string,
  member: string
): SqlColumn {
  const field = fields.find(
    ({ internalName: known, type }) => known === internalName(name) && type === 'User'
  );
  const column = PERSON_COLUMNS.get(member);
  if (!field || !column) throw unknownProperty(`${name}/${member}`);
  const person = sqlColumn(site, fields, `${name}Id`, 'filter').sql;
  return {
    name: `${field.internalName}_${member}`,
    sql: `(SELECT p.${column} FROM principals p WHERE p.site = ${site} AND p.id = ${person})`,
    kind: column === 'id' ? 'number' : 'text'
  };
}
