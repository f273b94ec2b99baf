import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { GroupDeclaration, GroupName } from '../declaration/site';
import { giveGroupsToOwners } from './groupOwner';
import type { Journal } from './journal';

/** The ids of the Tracker's groups. */
export type GroupIds = ReadonlyMap<GroupName, number>;

/**
 * Makes the groups that are missing, and puts whoever sets the site up into Tracker Owners, so that
 * they keep their rights when their direct grants are removed at the end. Tracker Owners then own all
 * five groups, because a group's owner alone may change who is in it.
 */
export async function provisionGroups(
  sp: SPFI,
  groups: readonly GroupDeclaration[],
  journal: Journal
): Promise<GroupIds> {
  const existing = await sp.web.siteGroups.select('Id', 'Title')();
  const me = await sp.web.currentUser.select('Id', 'LoginName')();
  const isThere = (name: GroupName): boolean => existing.some(({ Title }) => Title === name);
  const ids = new Map<GroupName, number>();
  for (const { name, description } of groups) {
    const found = existing.find((group) => group.Title === name);
    const group =
      found ??
      (await sp.web.siteGroups.add({
        Title: name,
        Description: description,
        AllowMembersEditMembership: false,
        AllowRequestToJoinLeave: false,
        // Everybody may see who is in a group: the screens say whom to ask.
        OnlyAllowMembersViewMembership: false
      }));
    ids.set(name, group.Id);
    if (found === undefined) await leaveNewGroup(sp, group.Id, me.Id);
    journal.note({
      kind: 'group',
      name,
      outcome: found === undefined ? 'created' : 'already right'
    });
  }
  await joinOwners(sp, ids, me, journal);
  const made = new Set(groups.map(({ name }) => name).filter((name) => !isThere(name)));
  await giveGroupsToOwners(sp, ids, made, journal);
  return ids;
}

interface SignedIn {
  readonly Id: number;
  readonly LoginName: string;
}

/** SharePoint puts whoever makes a group into it; setting a site up makes nobody a lead officer. */
async function leaveNewGroup(sp: SPFI, groupId: number, myId: number): Promise<void> {
  const { users } = sp.web.siteGroups.getById(groupId);
  const members = await users.select('Id')();
  if (members.some(({ Id }) => Id === myId)) await users.removeById(myId);
}

async function joinOwners(
  sp: SPFI,
  groups: GroupIds,
  me: SignedIn,
  journal: Journal
): Promise<void> {
  const ownersId = groups.get('Tracker Owners');
  if (ownersId === undefined) return;
  const owners = sp.web.siteGroups.getById(ownersId);
  const members = await owners.users.select('Id')();
  const isMember = members.some(({ Id }) => Id === me.Id);
  if (!isMember) await owners.users.add(me.LoginName);
  journal.note({
    kind: 'membership',
    name: 'Tracker Owners',
    outcome: isMember ? 'already right' : 'created'
  });
}
