import { accessDenied } from '../errors';
import { demandEdit } from '../items/ownItems';
import { updateItem } from '../items/writing';
import type { Session } from '../session';
import type { Json } from '../storage';
import type { Found } from './places';

/** What clients have put into the property bag of a folder or file: SharePoint's column MetaInfo. */
export type MetaInfo = Readonly<Record<string, string>>;

export function metaInfoOf(found: Found): MetaInfo {
  if (found.kind === 'file') return read(found.file.item.data.MetaInfo);
  const { folder } = found;
  if (folder.kind === 'item') return read(folder.item.data.MetaInfo);
  return folder.kind === 'list' ? read(folder.list.properties.MetaInfo) : {};
}

const read = (kept: Json | undefined): MetaInfo =>
  typeof kept === 'object' && kept !== null
    ? Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)]))
    : {};

/**
 * Puts values into the bag. That of a web's own folder is the web's, which SharePoint Online keeps
 * shut on sites that take no custom script, as it makes them; gosip's tests count on both.
 * @throws SharePointError 403
 */
export function setMetaInfo(session: Session, found: Found, values: MetaInfo): void {
  const { storage, rights, web } = session;
  const kept = { ...metaInfoOf(found), ...values };
  const holder = found.kind === 'file' ? found.file : found.folder;
  if ('kind' in holder && holder.kind === 'web') throw accessDenied();
  const { list } = holder;
  if (!('item' in holder)) {
    rights.demand(list.scope ?? web.scope, 'manageLists');
    storage.lists.update(list, list.title, { ...list.properties, MetaInfo: kept });
    return;
  }
  const { item } = holder;
  demandEdit(session, list, item);
  // Not recorded: that it is no version, and whose change it is.
  updateItem(session, list, item, { MetaInfo: kept }, { sameVersion: true });
}
