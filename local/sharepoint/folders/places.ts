import { randomUUID } from 'node:crypto';
import { outsideWeb } from '../errors';
import { listPath, listUrl, standsAt } from '../lists/names';
import { DOCUMENT_LIBRARY } from '../lists/templates';
import { quoted } from '../odata/syntax';
import { scopeOfItem } from '../permissions/inForce';
import type { Session } from '../session';
import type { FilePlace, FolderPlace, Item, List } from '../storage';

/**
 * A folder: the web's own or its folder of lists, the top one of a list, or one made below those.
 * What is made in the web itself hangs on a list that nobody sees.
 */
export type FolderAt =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'list'; readonly url: string; readonly list: List }
  | { readonly kind: 'item'; readonly url: string; readonly list: List; readonly item: Item };

/** What an address is looked for in. */
export type Place = Pick<Session, 'storage' | 'web' | 'origin'>;

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

export const folderOfWeb = ({ web }: Place): FolderAt => ({ kind: 'web', url: web.path });

/** Where the lists of the web stand that are no libraries. */
export const folderOfLists = ({ web }: Place): FolderAt => ({
  kind: 'web',
  url: `${web.path}/Lists`
});

export const folderOfList = ({ web }: Place, list: List): FolderAt => ({
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

/** The file or folder that an item is; undefined for one that is neither. */
export function placeOfItem(list: List, item: Item): Found | undefined {
  const { place } = item;
  if (place?.kind === 'folder') return { kind: 'folder', folder: folderOfItem(list, item, place) };
  const file = fileOf(list, item);
  return file && { kind: 'file', file };
}

/** Where REST finds a folder, by its server-relative address. */
export const folderAddress = ({ url }: Pick<FolderAt, 'url'>): string =>
  `Web/GetFolderByServerRelativePath(decodedurl=${quoted(url)})`;

/** The permissions in force in a folder. */
export function scopeOf(session: Pick<Session, 'web'>, folder: FolderAt): number {
  if (folder.kind === 'web') return session.web.scope;
  return scopeOfItem(session, folder.list, folder.kind === 'item' ? folder.item : undefined);
}

export const scopeOfFile = (session: Pick<Session, 'web'>, { item, list }: FileAt): number =>
  scopeOfItem(session, list, item);

/**
 * The server-relative form of an address: "/sites/x/Evidence/a.pdf". One without a leading slash is
 * meant from the web; one with scheme and host is this server's.
 * @throws SharePointError 400 for an address outside the web
 */
export function serverRelative(
  { web, origin }: Pick<Place, 'web' | 'origin'>,
  address: string
): string {
  const local = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  const whole = local.startsWith('/') ? local : `${web.path}/${local}`;
  const path = whole.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  if (!`${path}/`.toLowerCase().startsWith(`${web.path}/`.toLowerCase())) throw outsideWeb();
  return path;
}

/** Parts an address into the folder and the name in it. */
export function parted(address: string): { readonly dir: string; readonly name: string } {
  const slash = address.lastIndexOf('/');
  return { dir: address.slice(0, slash), name: address.slice(slash + 1) };
}

/** What stands at an address, whatever its case; undefined where nothing does. */
export function find(session: Place, address: string): Found | undefined {
  const { storage, web } = session;
  const path = serverRelative(session, address);
  const steps = path
    .slice(web.path.length)
    .split('/')
    .filter((step) => step !== '');
  if (steps.length === 0) return { kind: 'folder', folder: folderOfWeb(session) };
  if (steps.length === 1 && steps[0]?.toLowerCase() === 'lists') {
    return { kind: 'folder', folder: folderOfLists(session) };
  }
  const asked = listPath(steps);
  const list = asked && storage.lists.byUrl(web.num, asked.url);
  if (!list || !standsAt(list, asked)) return inWebItself(session, path);
  const name = asked.rest[asked.rest.length - 1];
  const root = folderOfList(session, list);
  if (name === undefined) return { kind: 'folder', folder: root };
  const dir = [root.url, ...asked.rest.slice(0, -1)].join('/');
  const item = storage.items.byPlace(list.num, dir, name);
  return item && placeOfItem(list, item);
}

function inWebItself({ storage, web }: Place, path: string): Found | undefined {
  const list = storage.lists.ofWebItself(web.num, undefined);
  if (!list) return undefined;
  const { dir, name } = parted(path);
  const item = storage.items.byPlace(list.num, dir, name);
  return item && placeOfItem(list, item);
}

/** The list of what stands in the web itself, made when it is missing. */
export function listOfWebItself({ storage, web, person, now }: Session): List {
  const list = storage.lists.ofWebItself(web.num, {
    id: randomUUID(),
    folderId: randomUUID(),
    title: '',
    url: '',
    template: DOCUMENT_LIBRARY,
    author: person.id,
    created: now,
    properties: { EnableVersioning: false }
  });
  if (!list) throw new Error('The web has nowhere to keep its own files.');
  return list;
}

/** What has this unique id, in whichever list of the web, or in the web itself. */
export function findById(session: Place, uniqueId: string): Found | undefined {
  const { storage, web } = session;
  if (uniqueId === web.webId) return { kind: 'folder', folder: folderOfWeb(session) };
  const lists = storage.lists.all(web.num);
  const found = storage.items.inWeb(web.num, uniqueId);
  if (found) {
    const list =
      lists.find(({ num }) => num === found.list) ?? storage.lists.ofWebItself(web.num, undefined);
    return list && placeOfItem(list, found.item);
  }
  const list = lists.find(({ folderId }) => folderId === uniqueId);
  return list && { kind: 'folder', folder: folderOfList(session, list) };
}
