import { getChangesInFolder } from '../changes/getChanges';
import { fileNotFound } from '../errors';
import { topFolderStays } from '../files/errors';
import { fileCollection } from '../files/files';
import { removeItem, type Removal } from '../items/deletion';
import { itemEntity } from '../items/item';
import { isLibrary, isOfWebItself } from '../lists/names';
import {
  complex,
  deleteObject,
  done,
  flagOf,
  textOf,
  writes,
  type Arguments,
  type Body,
  type Entity,
  type OpenProperty,
  type Outcome,
  type Resource,
  type Value
} from '../resource';
import type { Session } from '../session';
import { addFolder, folderCollection } from './folders';
import {
  find,
  findById,
  folderAddress,
  parted,
  scopeOf,
  type FolderAt,
  type Found
} from './places';
import { folderProperties, storageMetrics } from './properties';
import { contentTypeOrder, setWelcomePage, welcomePageOf } from './settings';

/** Clients ask folders for Id, which $metadata does not know; what they are given is not recorded. */
export const openPropertyOfFolder = (name: string): OpenProperty | undefined =>
  name.toLowerCase() === 'id' ? { name: 'UniqueId' } : undefined;

/** A folder. Throws 403 when the person may not see it. */
export function folderEntity(session: Session, folder: FolderAt): Entity {
  session.rights.demand(scopeOf(session, folder), 'viewListItems');
  const address = folderAddress(folder);
  const remove = (removal: Removal): string => {
    // The top folder of a list goes with the list alone, that of the web with the site.
    if (folder.kind !== 'item') throw topFolderStays();
    return removeItem(session, folder.list, folder.item, removal);
  };
  const recycle = (ifMatch?: string): Outcome => ({
    kind: 'value',
    name: 'Recycle',
    value: remove({ recycled: true, ifMatch })
  });
  return {
    kind: 'entity',
    type: 'SP.Folder',
    address,
    defaults: Object.keys(plainProperties(session, folder)),
    property: (name) => folderProperty(session, folder, name),
    navigate: (name) => folderNavigation(session, folder, `${address}/${name}`, name),
    openProperty: openPropertyOfFolder,
    operations: {
      ...(folder.kind !== 'web' && {
        GetChanges: getChangesInFolder(session, folder.list, folder.url)
      }),
      Recycle: writes(() => recycle()),
      RecycleWithParameters: writes(({ args }) => recycle(etagAsked(args.parameters))),
      DeleteObject: deleteObject(() => remove({ recycled: false })),
      DeleteWithParameters: writes(({ args }) => {
        const { DeleteIfEmpty } = asked(args.parameters);
        remove({
          recycled: false,
          ifMatch: etagAsked(args.parameters),
          onlyEmpty: flagOf(DeleteIfEmpty)
        });
        return done('DeleteWithParameters');
      }),
      AddSubFolder: writes(({ args }) => {
        addFolder(session, folder, textOf(args.leafName), { overwrite: false });
        return done('AddSubFolder');
      }),
      AddSubFolderUsingPath: writes(({ args, body }) => {
        const name = leafOf(body) ?? textOf(args.DecodedUrl);
        addFolder(session, folder, name, { overwrite: false });
        return done('AddSubFolderUsingPath');
      })
    },
    merge: (body) => {
      session.rights.demand(
        scopeOf(session, folder),
        folder.kind === 'item' ? 'editListItems' : 'manageLists'
      );
      // Name is not set like this: clients send it and find the folder under its old one.
      if (typeof body.WelcomePage === 'string') setWelcomePage(session, folder, body.WelcomePage);
      return { kind: 'updated' };
    },
    remove: (ifMatch) => {
      remove({ recycled: false, ifMatch });
      return { kind: 'deleted' };
    }
  };
}

const asked = (parameters: Arguments[string]): Body =>
  typeof parameters === 'object' && parameters !== null ? (parameters as Body) : {};

/** FileDeleteParameters and FolderDeleteParameters may name the ETag that is meant. */
export function etagAsked(parameters: Arguments[string]): string | undefined {
  const { ETagMatch } = asked(parameters);
  return typeof ETagMatch === 'string' && ETagMatch !== '' ? ETagMatch : undefined;
}

/** PnPjs names a new folder {leafPath:{DecodedUrl}}. */
function leafOf({ leafPath }: Body): string | undefined {
  if (typeof leafPath !== 'object' || leafPath === null || Array.isArray(leafPath))
    return undefined;
  const { DecodedUrl } = leafPath as { readonly DecodedUrl?: unknown };
  return typeof DecodedUrl === 'string' ? DecodedUrl : undefined;
}

function folderProperty(session: Session, folder: FolderAt, name: string): Value | undefined {
  switch (name) {
    case 'ServerRelativePath':
      return complex('SP.ResourcePath', { DecodedUrl: folder.url });
    case 'ContentTypeOrder':
      return contentTypeOrder(session, folder);
    case 'UniqueContentTypeOrder':
      return null;
    default:
      return plainProperties(session, folder)[name];
  }
}

function plainProperties(
  session: Session,
  folder: FolderAt
): Readonly<Record<string, Value | undefined>> {
  const { storage, web } = session;
  const common = {
    Exists: true,
    IsWOPIEnabled: false,
    ItemCount: 0,
    Name: parted(folder.url).name,
    ProgID: null,
    ServerRelativeUrl: folder.url,
    TimeCreated: web.created,
    TimeLastModified: web.created,
    UniqueId: web.webId,
    WelcomePage: welcomePageOf(session, folder),
    ExistsAllowThrowForPolicyFailures: true,
    ExistsWithException: true
  };
  switch (folder.kind) {
    case 'web':
      return {
        ...common,
        Name: folder.url === web.path ? '' : common.Name,
        ItemCount: storage.lists.all(web.num).length
      };
    case 'list': {
      const { list } = folder;
      return {
        ...common,
        ItemCount: isLibrary(list) ? storage.items.countIn(list.num, folder.url) : list.itemCount,
        TimeCreated: list.created,
        TimeLastModified: list.itemModified,
        UniqueId: list.folderId
      };
    }
    case 'item': {
      const { item, list } = folder;
      return {
        ...common,
        ItemCount: storage.items.countIn(list.num, folder.url),
        TimeCreated: item.created,
        TimeLastModified: item.modified,
        UniqueId: item.uniqueId
      };
    }
  }
}

function folderNavigation(
  session: Session,
  folder: FolderAt,
  address: string,
  name: string
): Resource | undefined {
  switch (name) {
    case 'Files':
      return fileCollection(session, folder);
    case 'Folders':
      return folderCollection(session, folder);
    case 'ListItemAllFields':
      // Folders of the web itself and the top ones of lists are no items.
      return folder.kind === 'item' && !isOfWebItself(folder.list)
        ? itemEntity(session, folder.list, folder.item)
        : { kind: 'nothing' };
    case 'ParentFolder': {
      const isWeb = folder.url === session.web.path;
      const parent = isWeb ? undefined : find(session, parted(folder.url).dir);
      return parent?.kind === 'folder' ? folderEntity(session, parent.folder) : { kind: 'nothing' };
    }
    case 'Properties':
      return folderProperties(session, folder, address);
    case 'StorageMetrics':
      return storageMetrics(session, folder, address);
    default:
      return undefined;
  }
}

/** @throws SharePointError 404 where no folder is */
export const folderAt = (session: Session, address: string): Entity =>
  foundFolder(session, find(session, address));

/** @throws SharePointError 404 where no folder has this unique id */
export const folderById = (session: Session, uniqueId: string): Entity =>
  foundFolder(session, findById(session, uniqueId));

function foundFolder(session: Session, found: Found | undefined): Entity {
  if (found?.kind !== 'folder') throw fileNotFound();
  return folderEntity(session, found.folder);
}
