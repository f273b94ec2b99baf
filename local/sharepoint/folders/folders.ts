import { fileNotFound, folderExists, notYet } from '../errors';
import { addItem } from '../items/writing';
import { isLibrary } from '../lists/names';
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
import { folderEntity } from './folder';
import { demandName } from './names';
import { find, folderOfItem, folderOfList, scopeOf, serverRelative, type FolderAt } from './places';

/** The folders in a folder. */
export function folderCollection(session: Session, parent: FolderAt): Collection {
  const byUrl = (name: string): Entity => {
    const found = find(session, within(session, parent, name));
    if (found?.kind !== 'folder') throw fileNotFound();
    return folderEntity(session, found.folder);
  };
  const add = (name: string, overwrite: boolean): Entity =>
    folderEntity(session, addFolder(session, parent, name, overwrite));
  return smallCollection(
    'SP.Folder',
    `Web/GetFolderByServerRelativePath(decodedurl='${parent.url.replace(/'/g, "''")}')/Folders`,
    () =>
      foldersIn(session, parent)
        .filter((folder) => mayView(session, scopeOf(session, folder)))
        .map((folder) => folderEntity(session, folder)),
    {
      byKey: (key) => byUrl(textOf(key)),
      create: (body) => answer(add(textOf(body.ServerRelativeUrl), true), 201),
      operations: {
        // Add gives back a folder that is there; AddUsingPath refuses it unless told to overwrite.
        Add: writes(({ args }) => answer(add(textOf(args.url), true))),
        AddWithOverwrite: writes(({ args }) =>
          answer(add(textOf(args.url), flagOf(args.overwrite)))
        ),
        AddUsingPath: writes(({ args }) =>
          answer(add(textOf(args.DecodedUrl), flagOf(args.Overwrite)))
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
  if (parent.kind === 'web') {
    return storage.lists
      .all(web.num)
      .filter(isLibrary)
      .map((list) => folderOfList(session, list));
  }
  return storage.items
    .inFolder(parent.list.num, parent.url)
    .flatMap((item) =>
      item.place?.kind === 'folder' ? [folderOfItem(parent.list, item, item.place)] : []
    );
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
  overwrite: boolean
): FolderAt {
  const address = within(session, parent, name.replace(/\/+$/, ''));
  const known = find(session, address);
  if (known) {
    if (known.kind === 'folder' && overwrite) return known.folder;
    throw folderExists(address.slice(1));
  }
  const slash = address.lastIndexOf('/');
  const holder = find(session, address.slice(0, slash));
  if (holder?.kind !== 'folder') throw fileNotFound();
  const { folder } = holder;
  // Folders of a plain list, and those of a web beside its libraries, are SharePoint's and not here.
  if (folder.kind === 'web' || !isLibrary(folder.list)) throw notYet('folders outside libraries');
  const leaf = address.slice(slash + 1);
  session.rights.demand(scopeOf(session, folder), 'addListItems');
  demandName(folder.url, leaf);
  const place = { kind: 'folder', dir: folder.url, name: leaf } as const;
  return folderOfItem(folder.list, addItem(session, folder.list, {}, place), place);
}
