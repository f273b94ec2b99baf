import { invalidOperation, type SharePointError } from '../errors';
import { EDIT, FULL_CONTROL, READ } from '../roles/definitions';
import { done, textOf, writes, type Operation, type Resource } from '../resource';
import { onWeb, webAbove, type Session } from '../session';
import type { Principal } from '../storage';
import { addGroup, groupEntity } from './groups';
import { ensureUser } from './people';

/** Owners, members and visitors of a web: its own, or those of the web above. */
export type Association = 'Owner' | 'Member' | 'Visitor';

const LEVELS = [
  { association: 'Owner', level: FULL_CONTROL },
  { association: 'Member', level: EDIT },
  { association: 'Visitor', level: READ }
] as const;

const keptAs = (association: Association): string => `Associated${association}GroupId`;

function associatedId(session: Session, association: Association): number {
  const { site, web } = session;
  const own = web.properties[keptAs(association)];
  if (typeof own === 'number') return own;
  const above = webAbove(session);
  if (above) return associatedId(onWeb(session, above), association);
  switch (association) {
    case 'Owner':
      return site.ownerGroup;
    case 'Member':
      return site.memberGroup;
    case 'Visitor':
      return site.visitorGroup;
  }
}

/** AssociatedOwnerGroup and its like; nothing once the group is deleted. */
export function associatedGroup(session: Session, association: Association): Resource {
  const { storage, site } = session;
  const found = storage.principals.byId(site.num, associatedId(session, association));
  return found ? groupEntity(session, found) : { kind: 'nothing' };
}

/**
 * CreateDefaultAssociatedGroups: "<seed> Owners", "… Members" and "… Visitors" with their levels, for
 * a web with permissions of its own. The named people join the owners.
 */
export const createDefaultAssociatedGroups = (session: Session): Operation =>
  writes(({ args }) => {
    const { storage, web, rights } = session;
    rights.demand(web.scope, 'managePermissions');
    if (!web.ownScope) throw inheritsPermissions();
    const seed = textOf(args.groupNameSeed) || web.title;
    const people = [textOf(args.userLogin), textOf(args.userLogin2)]
      .filter((login) => login !== '')
      .map((login) => ensureUser(session, login));
    const owners = addGroup(session, `${seed} Owners`);
    const groups: Readonly<Record<Association, Principal>> = {
      Owner: owners,
      Member: addGroup(session, `${seed} Members`),
      Visitor: addGroup(session, `${seed} Visitors`)
    };
    for (const { association, level } of LEVELS) {
      const group = groups[association];
      storage.principals.update(session.site.num, {
        ...group,
        properties: { ...group.properties, owner: owners.id }
      });
      storage.roles.assign(web.scope, group.id, level);
    }
    for (const { id } of people) storage.principals.join(session.site.num, owners.id, id);
    storage.webs.update(web, web.title, {
      ...web.properties,
      [keptAs('Owner')]: groups.Owner.id,
      [keptAs('Member')]: groups.Member.id,
      [keptAs('Visitor')]: groups.Visitor.id
    });
    return done('CreateDefaultAssociatedGroups');
  });

/** Code and text not recorded. */
const inheritsPermissions = (): SharePointError =>
  invalidOperation('You cannot set this property since the web does not have unique permissions.');
