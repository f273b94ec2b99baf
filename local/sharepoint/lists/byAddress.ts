import { fileNotFound, outsideWeb } from '../errors';
import type { Entity } from '../resource';
import type { Session } from '../session';
import { listEntity } from './list';

/** web/getList('/sites/x/Lists/Reports'): by its server-relative address. */
export function listAt(session: Session, address: string): Entity {
  const { storage, site } = session;
  const path = address.startsWith('/') ? address : `${site.path}/${address}`;
  if (!`${path.toLowerCase()}/`.startsWith(`${site.path.toLowerCase()}/`)) throw outsideWeb();
  const [, first = '', second] =
    /^\/?([^/]+)(?:\/([^/]+))?/.exec(path.slice(site.path.length)) ?? [];
  const leaf = first.toLowerCase() === 'lists' ? second : first;
  const list = leaf === undefined ? undefined : storage.lists.byUrl(site.num, leaf);
  if (!list) throw fileNotFound();
  return listEntity(session, list);
}
