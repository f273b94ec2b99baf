import { fileNotFound } from '../errors';
import { fileCollection } from '../files/files';
import { removeItem } from '../items/deletion';
import { itemEntity } from '../items/item';
import { complex, textOf, writes, type Body, type Entity, type Outcome } from '../resource';
import type { Resource, Value } from '../resource';
import type { Session } from '../session';
import { addFolder, folderCollection } from './folders';
import { find, findById, scopeOf, type FolderAt, type Found } from './places';

/** "'" doubled, as addresses hold texts. */
const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** A folder. Throws 403 when the person may not see it. */
export function folderEntity(session: Session, folder: FolderAt): Entity {
  session.rights.demand(scopeOf(session, folder), 'viewListItems');
  const address = `Web/GetFolderByServerRelativePath(decodedurl=${quoted(folder.url)})`;
  const remove = (ifMatch: string | undefined, recycled: boolean): string => {
    // The top folder of a list goes with the list alone, that of the web with the site.
    if (folder.kind !== 'item') throw fileNotFound();
    return removeItem(session, folder.list, folder.item, ifMatch, recycled);
  };
  const recycle = (): Outcome => ({
    kind: 'value',
    name: 'Recycle',
    value: remove(undefined, true)
  });
  return {
    kind: 'entity',
    type: 'SP.Folder',
    address,
    defaults: Object.keys(plainProperties(session, folder)),
    property: (name) =>
      name === 'ServerRelativePath'
        ? complex('SP.ResourcePath', { DecodedUrl: folder.url })
        : plainProperties(session, folder)[name],
    navigate: (name) => folderNavigation(session, folder, name),
    operations: {
      Recycle: writes(recycle),
      RecycleWithParameters: writes(recycle),
      DeleteObject: writes(() => {
        remove(undefined, false);
        return { kind: 'void', name: 'DeleteObject' };
      }),
      DeleteWithParameters: writes(({ args }) => {
        remove(etagAsked(args.parameters), false);
        return { kind: 'void', name: 'DeleteWithParameters' };
      }),
      AddSubFolder: writes(({ args }) => {
        addFolder(session, folder, textOf(args.leafName), false);
        return { kind: 'void', name: 'AddSubFolder' };
      }),
      AddSubFolderUsingPath: writes(({ args, body }) => {
        addFolder(session, folder, leafOf(body) ?? textOf(args.DecodedUrl), false);
        return { kind: 'void', name: 'AddSubFolderUsingPath' };
      })
    },
    remove: (ifMatch) => {
      remove(ifMatch, false);
      return { kind: 'deleted' };
    }
  };
}

/** FileDeleteParameters and FolderDeleteParameters may name the ETag that is meant. */
export function etagAsked(parameters: unknown): string | undefined {
  if (typeof parameters !== 'object' || parameters === null) return undefined;
  const { ETagMatch } = parameters as { readonly ETagMatch?: unknown };
  return typeof ETagMatch === 'string' && ETagMatch !== '' ? ETagMatch : undefined;
}

/** PnPjs names a new folder {leafPath:{DecodedUrl}}. */
function leafOf({ leafPath }: Body): string | undefined {
  if (typeof leafPath !== 'object' || leafPath === null || Array.isArray(leafPath))
    return undefined;
  const { DecodedUrl } = leafPath as { readonly DecodedUrl?: unknown };
  return typeof DecodedUrl === 'string' ? DecodedUrl : undefined;
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
    Name: folder.url.slice(folder.url.lastIndexOf('/') + 1),
    ProgID: null,
    ServerRelativeUrl: folder.url,
    TimeCreated: web.created,
    TimeLastModified: web.created,
    UniqueId: web.webId,
    WelcomePage: '',
    ExistsAllowThrowForPolicyFailures: true,
    ExistsWithException: true
  };
  switch (folder.kind) {
    case 'web':
      return {
        ...common,
        Name: '',
        ItemCount: storage.lists.all(web.num).length,
        WelcomePage: 'SitePages/Home.aspx'
      };
    case 'list': {
      const { list } = folder;
      return {
        ...common,
        ItemCount:
          list.template === 101 ? storage.items.countIn(list.num, folder.url) : list.itemCount,
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

function folderNavigation(session: Session, folder: FolderAt, name: string): Resource | undefined {
  switch (name) {
    case 'Files':
      return fileCollection(session, folder);
    case 'Folders':
      return folderCollection(session, folder);
    case 'ListItemAllFields':
      return folder.kind === 'item'
        ? itemEntity(session, folder.list, folder.item)
        : { kind: 'nothing' };
    case 'ParentFolder': {
      const parent = folder.kind === 'web' ? undefined : parentOf(session, folder.url);
      return parent ? folderEntity(session, parent) : { kind: 'nothing' };
    }
    default:
      return undefined;
  }
}

function parentOf(session: Session, url: string): FolderAt | undefined {
  const found = find(session, url.slice(0, url.lastIndexOf('/')));
  return found?.kind === 'folder' ? found.folder : undefined;
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
