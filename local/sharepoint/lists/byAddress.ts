import { fileNotFound, outsideWeb } from '../errors';
import type { Entity } from '../resource';
import type { Session } from '../session';
import { listEntity } from './list';
import { listPath, standsAt } from './names';

/**
 * web/getList('/sites/x/Lists/Reports'): by its server-relative address, whose first slash may be left
 * out (PnPjs's own tests do), or by its address in the web (not recorded).
 */
export function listAt(session: Session, address: string): Entity {
  const { storage, web } = session;
  const path = serverRelative(web.path, address);
  if (!`${path.toLowerCase()}/`.startsWith(`${web.path.toLowerCase()}/`)) throw outsideWeb();
  const steps = path.slice(web.path.length).split('/');
  const asked = listPath(steps.filter((step) => step !== ''));
  const list = asked && storage.lists.byUrl(web.num, asked.url);
  if (!list || !standsAt(list, asked)) throw fileNotFound();
  return listEntity(session, list);
}

function serverRelative(web: string, address: string): string {
  const rooted = address.startsWith('/') ? address : `/${address}`;
  const isWhole = rooted === address || rooted.toLowerCase().startsWith(`${web.toLowerCase()}/`);
  return isWhole ? rooted : `${web}${rooted}`;
}
