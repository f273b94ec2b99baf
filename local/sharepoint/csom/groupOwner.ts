import { accessDenied, notYet } from '../errors';
import { noteGroup } from '../principals/groups';
import { demandOf, mayManageGroup } from '../principals/membership';
import type { Session } from '../session';
import { changeKind, principalKind, type Principal } from '../storage';
import { textOfProperty, type ClientObject } from './objectPaths';

/**
 * SetProperty Owner of a group: the only way to give it to another group.
 * Source: sp-dev-docs issue 5031.
 * @throws SharePointError 403 for who does not own it
 */
export function setGroupOwner(session: Session, of: ClientObject, owner: ClientObject): void {
  const group = principalOf(session, of);
  if (group.kind !== principalKind.group) throw notYet('ProcessQuery Owner');
  demandOf(session, group, mayManageGroup);
  session.storage.principals.update(session.site.num, {
    ...group,
    properties: { ...group.properties, owner: principalOf(session, owner).id }
  });
  noteGroup(session, group, changeKind.update);
}

function principalOf({ storage, site }: Session, object: ClientObject): Principal {
  const found = storage.principals.byId(site.num, Number(textOfProperty(object, 'Id')));
  if (!found) throw accessDenied();
  return found;
}
