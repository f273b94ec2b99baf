import { outsideWeb } from '../errors';
import { isLibrary, listUrl } from '../lists/names';
import type { Session } from '../session';
import type { FilePlace, FolderPlace, Item, List } from '../storage';

/** A folder: the web's own, the top one of a list, or one made below that. */
export type FolderAt =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'list'; readonly url: string; readonly list: List }
  | { readonly kind: 'item'; readonly url: string; readonly list: List; readonly item: Item };

/** A file of a library. */
export interface FileAt {
  readonly url: string;
  readonly list: List;
  readonly item: Item;
  readonly place: FilePlace;
}

export type Found =
  | { readonly kind: 'folder'; readonly folder: FolderAt }
  | { readonly kind: 'file'; readonly file: FileAt };

export const folderOfWeb = ({ web }: Session): FolderAt => ({ kind: 'web', url: web.path });

export const folderOfList = ({ web }: Session, list: List): FolderAt => ({
  kind: 'list',
  url: listUrl(web, list),
  list
});

export const folderOfItem = (list: List, item: Item, place: FolderPlace): FolderAt => ({
  kind: 'item',
  url: `${place.dir}/${place.name}`,
  list,
  item
});

/** The file that an item of a library is, if it is one. */
export function fileOf(list: List, item: Item): FileAt | undefined {
  const { place } = item;
  if (place?.kind !== 'file') return undefined;
  return { url: `${place.dir}/${place.name}`, list, item, place };
}

export function placeOfItem(list: List, item: Item): Found | undefined {
  const { place } = item;
  if (place?.kind === 'folder') return { kind: 'folder', folder: folderOfItem(list, item, place) };
  const file = fileOf(list, item);
  return file && { kind: 'file', file };
}

/** The permissions in force in a folder. */
export function scopeOf({ web }: Session, folder: FolderAt): number {
  if (folder.kind === 'web') return web.scope;
  const own = folder.kind === 'item' ? folder.item.scope : undefined;
  return own ?? folder.list.scope ?? web.scope;
}

export const scopeOfFile = ({ web }: Session, { item, list }: FileAt): number =>
  item.scope ?? list.scope ?? web.scope;

/**
 * The server-relative form of an address: "/sites/x/Evidence/a.pdf". One without a leading slash is
 * meant from the web; one with scheme and host is this server's.
 * @throws SharePointError 400 for an address outside the web
 */
export function serverRelative({ web, origin }: Session, address: string): string {
  const local = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  const path = (local.startsWith('/') ? local : `${web.path}/${local}`).replace(/\/+$/, '');
  if (!`${path}/`.toLowerCase().startsWith(`${web.path}/`.toLowerCase())) throw outsideWeb();
  return path;
}

/** What stands at an address, whatever its case; undefined where nothing does. */
export function find(session: Session, address: string): Found | undefined {
  const { storage, web } = session;
  const path = serverRelative(session, address);
  const steps = path
    .slice(web.path.length)
    .split('/')
    .filter((step) => step !== '');
  const [first, second] = steps;
  if (first === undefined) return { kind: 'folder', folder: folderOfWeb(session) };
  const inLists = first.toLowerCase() === 'lists';
  const leaf = inLists ? second : first;
  const list = leaf === undefined ? undefined : storage.lists.byUrl(web.num, leaf);
  if (!list || isLibrary(list) === inLists) return undefined;
  const below = steps.slice(inLists ? 2 : 1);
  const name = below[below.length - 1];
  const root = folderOfList(session, list);
  if (name === undefined) return { kind: 'folder', folder: root };
  const dir = [root.url, ...below.slice(0, -1)].join('/');
  const item = storage.items.byPlace(list.num, dir, name);
  return item && placeOfItem(list, item);
}

/** What has this unique id, in whichever library of the site. */
export function findById(session: Session, uniqueId: string): Found | undefined {
  const { storage, web } = session;
  const found = storage.items.inWeb(web.num, uniqueId);
  if (found) {
    const list = storage.lists.all(web.num).find(({ num }) => num === found.list);
    return list && placeOfItem(list, found.item);
  }
  const list = storage.lists.all(web.num).find(({ folderId }) => folderId === uniqueId);
  return list && { kind: 'folder', folder: folderOfList(session, list) };
}
