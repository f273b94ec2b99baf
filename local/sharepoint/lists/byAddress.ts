import { fileNotFound, outsideWeb } from '../errors';
import type { Entity } from '../resource';
import type { Session } from '../session';
import { listEntity } from './list';
import { isLibrary } from './names';

/** web/getList('/sites/x/Lists/Reports'): by its server-relative address. */
export function listAt(session: Session, address: string): Entity {
  const { storage, web } = session;
  const path = address.startsWith('/') ? address : `${web.path}/${address}`;
  if (!`${path.toLowerCase()}/`.startsWith(`${web.path.toLowerCase()}/`)) throw outsideWeb();
  const [, first = '', second] =
    /^\/?([^/]+)(?:\/([^/]+))?/.exec(path.slice(web.path.length)) ?? [];
  const inLists = first.toLowerCase() === 'lists';
  const leaf = inLists ? second : first;
  const list = leaf === undefined ? undefined : storage.lists.byUrl(web.num, leaf);
  if (!list || isLibrary(list) === inLists) throw fileNotFound();
  return listEntity(session, list);
}
