import { complex, many, type Value } from '../resource';
import { asText } from '../dates';
import { isDateOnly } from '../fields/fieldKinds';
import { listUrl } from '../lists/names';
import type { Session } from '../session';
import type { Field, Item, Json, List } from '../storage';

export const CONTENT_TYPE = '0x0100';

/** A list's own content type: Item (0x01) with the list's id, as SharePoint makes it. */
export const contentTypeOf = (list: List): string =>
  `${CONTENT_TYPE}${list.id.replace(/-/g, '').toUpperCase()}`;

export const versionLabel = (item: Pick<Item, 'version'>): string => `${item.version}.0`;

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
  ContentTypeId: (_session, list) => contentTypeOf(list),
  ContentType: () => 'Item',
  Attachments: () => false,
  ComplianceAssetId: () => null,
  FSObjType: () => '0',
  FileLeafRef: (_session, _list, item) => `${item.id}_.000`,
  FileRef: (session, list, item) => `${listUrl(session.site, list)}/${item.id}_.000`,
  FileDirRef: (session, list) => listUrl(session.site, list),
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
