import { accessDenied } from '../errors';
import { isSiteAdmin } from '../permissions/rights';
import type { Session } from '../session';
import { principalKind, type Principal } from '../storage';

/**
 * Who may do what with a group: its owner (a person, or anybody in the group that owns it) changes it
 * and its members; members may change the members where AllowMembersEditMembership says so, and alone
 * see them where OnlyAllowMembersViewMembership does. The right to manage the site's permissions is not
 * enough; site collection administrators always may. Source: MS, SPGroup.Owner.
 */
export function mayManageGroup(session: Session, group: Principal): boolean {
  const owner = Number(group.properties.owner ?? 0);
  return owner === session.person.id || isSiteAdmin(session.person) || isMemberOf(session, owner);
}

export const mayEditMembers = (session: Session, group: Principal): boolean =>
  (group.properties.AllowMembersEditMembership === true && isMemberOf(session, group.id)) ||
  mayManageGroup(session, group);

export const mayViewMembers = (session: Session, group: Principal): boolean =>
  group.properties.OnlyAllowMembersViewMembership !== true ||
  isMemberOf(session, group.id) ||
  mayManageGroup(session, group);

/** A member is in a group by name, or as one of "everyone except external users". */
export const isMemberOf = ({ storage, site, person }: Session, group: number): boolean =>
  storage.principals
    .members(site.num, group)
    .some(({ id, kind }) => id === person.id || kind === principalKind.securityGroup);

/** Throws 403 unless the person who asks may. */
export function demandOf(
  session: Session,
  group: Principal,
  may: (session: Session, group: Principal) => boolean
): void {
  if (!may(session, group)) throw accessDenied();
}
