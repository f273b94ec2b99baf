import { fileNotFound } from '../errors';
import { etagAsked } from '../folders/folder';
import { fileProperties } from '../folders/properties';
import { find, findById, scopeOfFile, type FileAt, type Found } from '../folders/places';
import { removeItem } from '../items/deletion';
import { demandMatch, fileEtag } from '../items/etag';
import { itemEntity } from '../items/item';
import { versionId, versionLabel } from '../items/versionNumbers';
import { isOfWebItself } from '../lists/names';
import { defaultsOf } from '../metadata/model';
import { quoted } from '../odata/syntax';
import { userById } from '../principals/users';
import {
  complex,
  deleteObject,
  done,
  reads,
  textOf,
  writes,
  writesContent,
  type Content,
  type Entity,
  type Operations,
  type Outcome,
  type Resource,
  type Value
} from '../resource';
import { webUrl, type Session } from '../session';
import { webEntity } from '../webs/web';
import { fileUnknown } from './errors';
import { uploadOperations } from './uploads';
import { fileVersions } from './versions';
import { saveContent } from './writing';

/** A file. Throws 403 when the person may not see it. */
export function fileEntity(session: Session, file: FileAt): Entity {
  const { rights } = session;
  const scope = scopeOfFile(session, file);
  rights.demand(scope, 'viewListItems');
  const address = `Web/GetFileByServerRelativePath(decodedurl=${quoted(file.url)})`;
  return {
    kind: 'entity',
    type: 'SP.File',
    address,
    etag: fileEtag(file.item),
    defaults: Object.keys(defaultsOf('SP.File')),
    property: (name) => fileProperty(session, file, name),
    navigate: (name) => fileNavigation(session, file, `${address}/${name}`, name),
    content: () => contentOf(session, file),
    get operations(): Operations {
      return {
        ...removalOperations(session, file),
        ...uploadOperations(session, file, (saved) => fileEntity(session, saved)),
        OpenBinaryStream: reads(() => contentOf(session, file)),
        OpenBinaryStreamWithOptions: reads(() => contentOf(session, file)),
        SaveBinaryStream: writesContent(({ content }) => {
          saveContent(session, file, content);
          return done('SaveBinaryStream');
        })
      };
    },
    remove: (ifMatch) => {
      removeItem(session, file.list, file.item, { ifMatch, recycled: false });
      return { kind: 'deleted' };
    }
  };
}

/** $value: reading needs the right to open items, writing that to edit them. */
function contentOf(session: Session, file: FileAt): Content {
  session.rights.demand(scopeOfFile(session, file), 'openItems');
  return {
    kind: 'content',
    etag: fileEtag(file.item),
    read: () => session.storage.contents.read(file.place.content),
    save: (bytes, ifMatch) => {
      demandMatch(ifMatch, file.item);
      const saved = saveContent(session, file, bytes);
      return { kind: 'updated', etag: fileEtag(saved.item) };
    }
  };
}

function removalOperations(session: Session, file: FileAt): Operations {
  const remove = (ifMatch: string | undefined, recycled: boolean): string =>
    removeItem(session, file.list, file.item, { ifMatch, recycled });
  const recycled = (name: string, ifMatch: string | undefined): Outcome => ({
    kind: 'value',
    name,
    value: remove(ifMatch, true)
  });
  return {
    Recycle: writes(() => recycled('Recycle', undefined)),
    RecycleWithETag: writes(({ args }) => recycled('RecycleWithETag', textOf(args.etagMatch))),
    RecycleWithParameters: writes(({ args }) =>
      recycled('RecycleWithParameters', etagAsked(args.parameters))
    ),
    DeleteObject: deleteObject(() => remove(undefined, false)),
    DeleteWithParameters: writes(({ args }) => {
      remove(etagAsked(args.parameters), false);
      return done('DeleteWithParameters');
    })
  };
}

function fileProperty(session: Session, file: FileAt, name: string): Value | undefined {
  const { item, place, list, url } = file;
  const { site, web } = session;
  switch (name) {
    case 'CheckInComment':
      return place.comment;
    case 'ContentTag':
      // Changes with the bytes alone. What SharePoint counts in its two numbers is not recorded.
      return `{${item.uniqueId.toUpperCase()}},${place.contentVersion},${place.contentVersion + 1}`;
    case 'ETag':
      return fileEtag(item);
    case 'Length':
      return String(place.size);
    case 'LinkingUrl':
      return `${session.origin}${url}?d=w${item.uniqueId.replace(/-/g, '')}`;
    case 'ListId':
      return list.id;
    case 'SiteId':
      return site.siteId;
    case 'WebId':
      return web.webId;
    case 'MajorVersion':
      return item.major;
    case 'Name':
      return place.name;
    case 'ServerRelativeUrl':
      return url;
    case 'ServerRelativePath':
      return complex('SP.ResourcePath', { DecodedUrl: url });
    case 'ServerRedirectedUrl':
      return `${webUrl(session)}${url.slice(web.path.length)}`;
    case 'TimeCreated':
      return item.created;
    case 'TimeLastModified':
      return item.modified;
    case 'Title':
      return (item.data.Title as string | undefined) ?? null;
    case 'UIVersion':
      return versionId(item);
    case 'UIVersionLabel':
      return versionLabel(item);
    case 'UniqueId':
      return item.uniqueId;
    default:
      return defaultsOf('SP.File')[name] as Value | undefined;
  }
}

function fileNavigation(
  session: Session,
  file: FileAt,
  address: string,
  name: string
): Resource | undefined {
  switch (name) {
    case 'Author':
      return userById(session, file.item.author);
    case 'ModifiedBy':
      return userById(session, file.item.editor);
    case 'CheckedOutByUser':
    case 'LockedByUser':
      return { kind: 'nothing' };
    case 'ListItemAllFields':
      // What stands in the web itself is no item of a list.
      if (isOfWebItself(file.list)) return { kind: 'nothing' };
      return itemEntity(session, file.list, file.item);
    case 'Properties':
      return fileProperties(file, address);
    case 'Versions':
      return fileVersions(session, file, address);
    case 'Web':
      return webEntity(session);
    default:
      return undefined;
  }
}

/** @throws SharePointError 404 where no file is */
export function fileAt(session: Session, address: string): Entity {
  const found = find(session, address);
  if (found?.kind !== 'file') throw fileUnknown(address);
  return fileEntity(session, found.file);
}

/**
 * By its absolute address, which may have come with its percent escapes.
 * @throws SharePointError 404 where no file is
 */
export function fileByUrl(session: Session, url: string): Entity {
  const found = find(session, url);
  return found?.kind === 'file' ? fileEntity(session, found.file) : fileAt(session, unescaped(url));
}

/** An address without its escapes; one with broken escapes stays as it is, and is found nowhere. */
function unescaped(url: string): string {
  return /%(?![0-9a-f]{2})/i.test(url) ? url : decodeURIComponent(url);
}

/** @throws SharePointError 404 where no file has this unique id */
export function fileById(session: Session, uniqueId: string): Entity {
  const found: Found | undefined = findById(session, uniqueId);
  if (found?.kind !== 'file') throw fileNotFound();
  return fileEntity(session, found.file);
}
