import {
  fileNotFound,
  invalidArgument,
  itemUnknown,
  listTitleUnknown,
  listUnknown
} from '../errors';
import { find } from '../folders/places';
import { demandOwnToRead } from '../items/ownItems';
import { scopeOfItem } from '../permissions/inForce';
import { guidOf } from '../resource';
import { mayView } from '../roles/securable';
import { onWeb, webUrl, type Session } from '../session';
import type { Item, List } from '../storage';
import { mayEnter } from '../webs/mayEnter';

/** An item, a task or a file, seen from the web in which it stands. */
export interface Thing {
  readonly at: Session;
  readonly list: List;
  readonly item: Item;
}

const GUID = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/**
 * An item by its list's id or title and its number.
 * @throws SharePointError 404 where the person sees no such list or item
 */
export function thingIn(at: Session, listName: string, id: number): Thing {
  const list = listNamed(at, listName);
  const item = at.storage.items.byId(list.num, id);
  if (!item) throw itemUnknown();
  return seen({ at, list, item });
}

/** A file by its address. @throws SharePointError 404 where the person sees none */
export function thingAt(at: Session, address: string): Thing {
  const found = find(at, address);
  if (found?.kind !== 'file') throw fileNotFound();
  const { list, item } = found.file;
  return seen({ at, list, item });
}

/** The session in another web of the site, by its address with or without the host. */
export function sessionIn(session: Session, address: string): Session {
  const { storage, site, origin, rights } = session;
  if (address === '') return session;
  const path = address.startsWith(origin) ? address.slice(origin.length) : address;
  const rooted = `/${path.replace(/^\/|\/$/g, '')}`.toLowerCase();
  const web = storage.webs.byPath(rooted);
  // Not recorded.
  if (!web || web.site !== site.num || !mayEnter(rights.mask(web.scope))) {
    throw invalidArgument(`The web ${address} does not exist.`);
  }
  return onWeb(session, web);
}

function listNamed(at: Session, name: string): List {
  const { storage, web } = at;
  const isId = GUID.test(name);
  const list = isId
    ? storage.lists.byId(web.num, guidOf(name))
    : storage.lists.byTitle(web.num, name);
  if (!list) throw isId ? listUnknown() : listTitleUnknown(name, webUrl(at));
  return list;
}

function seen(thing: Thing): Thing {
  const { at, list, item } = thing;
  if (!mayView(at, scopeOfItem(at, list, item))) throw itemUnknown();
  demandOwnToRead(at, list, item);
  return thing;
}
