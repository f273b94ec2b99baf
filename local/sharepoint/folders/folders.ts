import { fileNotFound, notYet } from '../errors';
import { folderExists } from '../files/errors';
import { addItem } from '../items/writing';
import { isCatalog, isLibrary } from '../lists/names';
import {
  answer,
  flagOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Entity
} from '../resource';
import { mayView } from '../roles/securable';
import type { Session } from '../session';
import type { ItemData, List } from '../storage';
import { folderEntity, openPropertyOfFolder } from './folder';
import { demandFolderName, freeName } from './names';
import {
  find,
  folderAddress,
  folderOfItem,
  folderOfList,
  folderOfLists,
  listOfWebItself,
  parted,
  scopeOf,
  serverRelative,
  type FolderAt
} from './places';

/** The folders in a folder. */
export function folderCollection(session: Session, parent: FolderAt): Collection {
  const byUrl = (name: string): Entity => {
    const found = find(session, within(session, parent, name));
    if (found?.kind !== 'folder') throw fileNotFound();
    return folderEntity(session, found.folder);
  };
  const add = (name: string, options: AddFolderOptions): Entity =>
    folderEntity(session, addFolder(session, parent, name, options));
  return smallCollection(
    'SP.Folder',
    `${folderAddress(parent)}/Folders`,
    () =>
      foldersIn(session, parent)
        .filter((folder) => mayView(session, scopeOf(session, folder)))
        .map((folder) => folderEntity(session, folder)),
    {
      byKey: (key) => byUrl(textOf(key)),
      openProperty: openPropertyOfFolder,
      create: (body) => answer(add(textOf(body.ServerRelativeUrl), { overwrite: true }), 201),
      operations: {
        // Add gives back a folder that is there; AddUsingPath refuses it unless told to overwrite.
        Add: writes(({ args }) => answer(add(textOf(args.url), { overwrite: true }))),
        AddWithOverwrite: writes(({ args }) =>
          answer(add(textOf(args.url), { overwrite: flagOf(args.overwrite) }))
        ),
        AddUsingPath: writes(({ args }) =>
          answer(
            add(textOf(args.DecodedUrl), {
              overwrite: flagOf(args.Overwrite),
              ensureUniqueName: flagOf(args.EnsureUniqueFileName)
            })
          )
        ),
        GetByPath: reads(({ args }) => byUrl(textOf(args.DecodedUrl))),
        GetByUrl: reads(({ args }) => byUrl(textOf(args.url)))
      }
    }
  );
}

/** A name is meant inside the folder; an address that begins with a slash is taken as it stands. */
export const within = (session: Session, folder: FolderAt, name: string): string =>
  name.startsWith('/') || /^https?:/i.test(name)
    ? serverRelative(session, name)
    : `${folder.url}/${name}`;

function foldersIn(session: Session, parent: FolderAt): readonly FolderAt[] {
  const { storage, web } = session;
  if (parent.kind !== 'web') return madeIn(session, parent.list, parent.url);
  const lists = storage.lists.all(web.num).filter((list) => !isCatalog(list));
  if (parent.url !== web.path) {
    return lists.filter((list) => !isLibrary(list)).map((list) => folderOfList(session, list));
  }
  const own = storage.lists.ofWebItself(web.num, undefined);
  return [
    ...lists.filter(isLibrary).map((list) => folderOfList(session, list)),
    folderOfLists(session),
    ...(own ? madeIn(session, own, web.path) : [])
  ];
}

const madeIn = ({ storage }: Session, list: List, dir: string): readonly FolderAt[] =>
  storage.items
    .inFolder(list.num, dir)
    .flatMap((item) =>
      item.place?.kind === 'folder' ? [folderOfItem(list, item, item.place)] : []
    );

/** The list in which something is kept that is put into a folder. */
export function listHolding(session: Session, folder: FolderAt): List {
  if (folder.kind !== 'web') return folder.list;
  // Beside the lists below "Lists" SharePoint keeps nothing.
  if (folder.url !== session.web.path) throw notYet('folders beside lists');
  return listOfWebItself(session);
}

export interface AddFolderOptions {
  /** Gives the folder that is there instead of refusing. */
  readonly overwrite: boolean;
  readonly ensureUniqueName?: boolean;
}

/**
 * Makes a folder, or gives the one that is there when that is wanted.
 * @param name its name, a path below `parent` or a server-relative address
 * @throws SharePointError 400 for a name that is taken or not allowed, 403, 404 without its parent
 */
export function addFolder(
  session: Session,
  parent: FolderAt,
  name: string,
  { overwrite, ensureUniqueName = false }: AddFolderOptions
): FolderAt {
  const asked = within(session, parent, name.replace(/\/+$/, ''));
  const { dir, name: leaf } = parted(asked);
  const isTaken = (one: string): boolean => find(session, `${dir}/${one}`) !== undefined;
  const address = ensureUniqueName ? `${dir}/${freeName(leaf, isTaken)}` : asked;
  const known = find(session, address);
  if (known) {
    if (known.kind === 'folder' && overwrite) return known.folder;
    throw folderExists(address.slice(1));
  }
  const holder = find(session, dir);
  if (holder?.kind !== 'folder') throw fileNotFound();
  session.rights.demand(scopeOf(session, holder.folder), 'addListItems');
  return makeFolder(session, holder.folder, parted(address).name);
}

function makeFolder(session: Session, parent: FolderAt, name: string): FolderAt {
  const list = listHolding(session, parent);
  demandFolderName(parent, name);
  const place = { kind: 'folder', dir: parent.url, name } as const;
  // In a list a folder is shown by its title, as every item is.
  const values: ItemData = isLibrary(list) ? {} : { Title: name };
  return folderOfItem(list, addItem(session, list, values, place), place);
}

/** Makes the folders of a path again that are gone: something that was in them comes back. */
export function ensureFolder(session: Session, list: List, dir: string): void {
  if (find(session, dir)) return;
  const { dir: above, name } = parted(dir);
  ensureFolder(session, list, above);
  const found = find(session, above);
  if (found?.kind !== 'folder') throw fileNotFound();
  makeFolder(session, found.folder, name);
}
