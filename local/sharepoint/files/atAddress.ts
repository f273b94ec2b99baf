import { find, parted, type Place } from '../folders/places';
import { majorOfId } from '../items/versionNumbers';
import { listUrl } from '../lists/names';
import { scopeOfItem } from '../permissions/inForce';
import type { Session } from '../session';
import type { List } from '../storage';

/** Bytes that have an address of their own, outside the calls of REST. */
export interface Addressed {
  readonly name: string;
  /** Number in the content store. */
  readonly content: number;
  readonly etag: string;
  readonly modified: string;
  /** The permissions that are asked before they are given. */
  readonly scope: number;
  readonly right: 'openItems' | 'viewListItems' | 'viewVersions';
}

/**
 * What stands at a server-relative address of the web: a file, a version of one (_vti_history/512/…)
 * or a file attached to an item (Lists/X/Attachments/7/…). Undefined where nothing of these does.
 */
export function bytesAt(place: Place, address: string): Addressed | undefined {
  return fileBytes(place, address) ?? versionBytes(place, address) ?? attachedBytes(place, address);
}

function fileBytes(at: Place, address: string, major?: number): Addressed | undefined {
  const found = find(at, address);
  if (found?.kind !== 'file') return undefined;
  const { item, list, place } = found.file;
  const scope = scopeOfItem(at, list, item);
  const id = item.uniqueId.toUpperCase();
  if (major === undefined) {
    return {
      name: place.name,
      content: place.content,
      etag: `"{${id}},${item.version}"`,
      modified: item.modified,
      scope,
      right: 'openItems'
    };
  }
  const version = at.storage.items.versions(list.num, item.id).find((one) => one.major === major);
  if (version?.content === undefined) return undefined;
  return {
    name: place.name,
    content: version.content,
    etag: `"{${id}},${major}"`,
    modified: version.modified,
    scope,
    right: 'viewVersions'
  };
}

const HISTORY = /^\/_vti_history\/(\d+)\/(.+)$/i;

function versionBytes(at: Place, address: string): Addressed | undefined {
  const [, id, path] = HISTORY.exec(address.slice(at.web.path.length)) ?? [];
  const major = majorOfId(Number(id));
  if (path === undefined || major === undefined) return undefined;
  return fileBytes(at, `${at.web.path}/${path}`, major);
}

function attachedBytes(at: Place, address: string): Addressed | undefined {
  const { storage, web } = at;
  const { dir, name } = parted(address);
  const folder = parted(dir);
  const list = storage.lists
    .all(web.num)
    .find((one) => attachmentsOf(at, one) === folder.dir.toLowerCase());
  const item = list && storage.items.byId(list.num, Number(folder.name));
  const attachment = item && storage.attachments.byName(list.num, item.id, name);
  if (!attachment) return undefined;
  return {
    name: attachment.name,
    content: attachment.content,
    etag: `"${item.uniqueId},${item.version}"`,
    modified: item.modified,
    scope: scopeOfItem(at, list, item),
    right: 'viewListItems'
  };
}

const attachmentsOf = ({ web }: Pick<Session, 'web'>, list: List): string =>
  `${listUrl(web, list)}/Attachments`.toLowerCase();
