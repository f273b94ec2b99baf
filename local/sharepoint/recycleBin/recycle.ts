/** What goes into the recycle bin: each gives the id it has there. */
import { randomUUID } from 'node:crypto';
import { noteList } from '../changes/noteChange';
import { attachmentsDir, itemDir, itemName } from '../items/standing';
import { versionLabel } from '../items/versionNumbers';
import { listUrl } from '../lists/names';
import type { Session } from '../session';
import {
  binnedKind,
  changeKind,
  contentsOf,
  type Attachment,
  type Binned,
  type Item,
  type ItemVersion,
  type KeptItem,
  type List
} from '../storage';
import { purgeExpired } from './purge';

/** What is said of something when it goes into the bin. */
type Described = Pick<
  Binned,
  'list' | 'item' | 'kind' | 'title' | 'dir' | 'leaf' | 'size' | 'author' | 'kept'
>;

function put(session: Session, described: Described): string {
  const { storage, site, web, person, now } = session;
  purgeExpired(session);
  const id = randomUUID();
  storage.bin.add({
    ...described,
    dir: described.dir.replace(/^\//, ''),
    id,
    site: site.num,
    web: web.num,
    stage: 1,
    deletedBy: person.id,
    deleted: now
  });
  return id;
}

const kindOf = ({ place }: Item): Binned['kind'] => binnedKind[place?.kind ?? 'item'];

/** Bytes of files, or of what columns hold. What SharePoint counts for an item is not recorded. */
function sizeOf({ storage }: Session, kept: readonly KeptItem[]): number {
  const columns = kept
    .filter(({ item }) => item.place === undefined || item.place.kind === 'item')
    .reduce((sum, { item }) => sum + JSON.stringify(item.data).length, 0);
  return contentsOf(kept).reduce((sum, one) => sum + storage.contents.size(one), columns);
}

/** @param kept the item itself first, then what was in it where it is a folder */
export function recycleItems(session: Session, list: List, kept: readonly KeptItem[]): string {
  const [first] = kept;
  if (!first) throw new Error('There is nothing to recycle.');
  const { item } = first;
  return put(session, {
    list: list.num,
    item: item.id,
    kind: kindOf(item),
    title: item.place?.kind === 'item' ? titleOf(item) : (item.place?.name ?? titleOf(item)),
    dir: itemDir(session.web, list, item),
    leaf: itemName(item),
    size: sizeOf(session, kept),
    author: item.author,
    kept: { object: 'item', items: kept }
  });
}

const titleOf = ({ data }: Item): string => String(data.Title ?? '');

export const recycleAttachment = (
  session: Session,
  list: List,
  item: Item,
  attachment: Attachment
): string =>
  put(session, {
    list: list.num,
    item: item.id,
    kind: binnedKind.attachment,
    title: attachment.name,
    dir: attachmentsDir(session.web, list, item),
    leaf: attachment.name,
    size: session.storage.contents.size(attachment.content),
    author: item.author,
    kept: { object: 'attachment', attachment }
  });

/** Takes a version of an item or file out of its history and into the bin. */
export function recycleVersion(
  session: Session,
  list: List,
  item: Item,
  version: ItemVersion
): string {
  const { place } = item;
  const id = put(session, {
    list: list.num,
    item: item.id,
    kind: place?.kind === 'file' ? binnedKind.fileVersion : binnedKind.itemVersion,
    title: `${place?.name ?? titleOf(item)} (${versionLabel(version)})`,
    dir: itemDir(session.web, list, item),
    leaf: itemName(item),
    size: version.size,
    author: version.editor,
    kept: { object: 'version', version }
  });
  session.storage.items.takeOutVersion(list.num, item.id, version.major);
  return id;
}

/** Deletes a list for good, or recycles it with everything in it. Rights are asked before. */
export function removeList(session: Session, list: List, recycled: boolean): string {
  const { storage, web } = session;
  const url = listUrl(web, list);
  const slash = url.lastIndexOf('/');
  const id = recycled
    ? put(session, {
        list: list.num,
        item: undefined,
        kind: binnedKind.list,
        title: list.title,
        dir: url.slice(0, slash),
        leaf: url.slice(slash + 1),
        size: 0,
        author: list.author,
        kept: { object: 'list' }
      })
    : '';
  if (recycled) storage.lists.remove(list.num, id);
  else storage.lists.purge(list.num);
  noteList(session, list, changeKind.delete);
  return id;
}
