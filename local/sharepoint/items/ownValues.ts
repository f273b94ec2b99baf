import { complex, many, type Value } from '../resource';
import { asText } from '../dates';
import { isDateOnly } from '../fields/fieldKinds';
import { listUrl } from '../lists/names';
import type { Session } from '../session';
import type { Field, Item, Json, List } from '../storage';

/** Item, Document and Folder; a list's own are made of them and the list's id, as SharePoint does. */
const CONTENT_TYPES = {
  item: { id: '0x0100', name: 'Item' },
  file: { id: '0x010100', name: 'Document' },
  folder: { id: '0x012000', name: 'Folder' }
} as const;

const contentTypeOf = (item: Item): (typeof CONTENT_TYPES)[keyof typeof CONTENT_TYPES] =>
  CONTENT_TYPES[item.place?.kind ?? 'item'];

export const versionLabel = (item: Pick<Item, 'major'>): string => `${item.major}.0`;

/** "pdf"; nothing for a folder or a name without an ending. */
function endingOf({ place }: Item): string | null {
  if (place?.kind !== 'file') return null;
  return /\.([^.]+)$/.exec(place.name)?.[1]?.toLowerCase() ?? null;
}

const nameOf = (item: Item): string => item.place?.name ?? `${item.id}_.000`;
const folderOf = (session: Session, list: List, item: Item): string =>
  item.place?.dir ?? listUrl(session.web, list);
const sizeOf = ({ place }: Item): string | null =>
  place?.kind === 'file' ? String(place.size) : null;

type OwnValue = (session: Session, list: List, item: Item) => Value;

/** Values that follow from the item itself, by internal name. */
export const ownValues: Readonly<Record<string, OwnValue>> = {
  ID: (_session, _list, item) => item.id,
  Created: (_session, _list, item) => item.created,
  Modified: (_session, _list, item) => item.modified,
  Author: (_session, _list, item) => item.author,
  Editor: (_session, _list, item) => item.editor,
  GUID: (_session, _list, item) => item.guid,
  UniqueId: (_session, _list, item) => item.uniqueId,
  owshiddenversion: (_session, _list, item) => item.version,
  _UIVersionString: (_session, _list, item) => versionLabel(item),
  ContentTypeId: (_session, list, item) =>
    `${contentTypeOf(item).id}${list.id.replace(/-/g, '').toUpperCase()}`,
  ContentType: (_session, _list, item) => contentTypeOf(item).name,
  Attachments: (_session, _list, item) => item.attachments > 0,
  ComplianceAssetId: () => null,
  FSObjType: (_session, _list, item) => (item.place?.kind === 'folder' ? '1' : '0'),
  FileLeafRef: (_session, _list, item) => nameOf(item),
  FileRef: (session, list, item) => `${folderOf(session, list, item)}/${nameOf(item)}`,
  FileDirRef: folderOf,
  LinkFilename: (_session, _list, item) => nameOf(item),
  LinkFilenameNoMenu: (_session, _list, item) => nameOf(item),
  DocIcon: (_session, _list, item) => endingOf(item),
  File_x0020_Type: (_session, _list, item) => endingOf(item),
  File_x0020_Size: (_session, _list, item) => sizeOf(item),
  _CheckinComment: (_session, _list, item) =>
    item.place?.kind === 'file' ? item.place.comment : null,
  _CopySource: () => null,
  CheckoutUser: () => null,
  Edit: () => null,
  LinkTitle: (_session, _list, item) => (item.data.Title as string | undefined) ?? null,
  LinkTitleNoMenu: (_session, _list, item) => (item.data.Title as string | undefined) ?? null
};

/** A column's kept value as OData gives it. */
export function columnValue(field: Field, kept: Json | undefined): Value {
  if (kept === undefined || kept === null) return null;
  switch (field.type) {
    case 'MultiChoice':
      return many('Edm.String', kept as readonly string[]);
    case 'UserMulti':
      return many('Edm.Int32', kept as readonly number[]);
    case 'URL': {
      const { Url, Description } = kept as { readonly Url: string; readonly Description: string };
      return complex('SP.FieldUrlValue', { Description, Url });
    }
    default:
      return kept as Value;
  }
}

/** A column's value as a view shows it: FieldValuesAsText. */
export function columnText(session: Session, list: List, item: Item, field: Field): string {
  const own = ownValues[field.internalName];
  const kept = own ? own(session, list, item) : item.data[field.internalName];
  if (kept === null || kept === undefined) return '';
  switch (field.type) {
    case 'DateTime':
      return asText(String(kept), isDateOnly(field));
    case 'Boolean':
    case 'Attachments':
      return kept === true ? 'Yes' : 'No';
    case 'MultiChoice':
      return (kept as readonly string[]).join(', ');
    case 'User':
      return personName(session, Number(kept));
    case 'UserMulti':
      return (kept as readonly number[]).map((id) => personName(session, id)).join('; ');
    case 'URL':
      return (kept as { readonly Url: string }).Url;
    case 'Number':
    case 'Currency':
      return field.properties.CommaSeparator === false
        ? String(kept)
        : Number(kept).toLocaleString('en-GB');
    default:
      return String(kept);
  }
}

const personName = (session: Session, id: number): string =>
  session.storage.principals.byId(session.site.num, id)?.title ?? '';
