import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { isTrackerError } from '../errors/trackerError';
import type { GroupName } from '../site/declaration/site';
import { trackerSite } from '../site/trackerSite';
import { NO_METADATA } from '../sync/odata';
import { isNotFound, reading, writing } from '../sync/sharePointAnswer';
import { AdministrationError } from './administrationError';
import { loginOf, personId } from './people';

/** Somebody in a group. */
export interface Member {
  /** In the site's list of people. */
  readonly id: number;
  readonly name: string;
  /** The sign-in name without the claims prefix. */
  readonly login: string;
  readonly isMe: boolean;
}

/** One of the Tracker's groups and who is in it. */
export interface GroupMembers {
  readonly name: GroupName;
  /** Undefined where the site has no such group. */
  readonly id?: number;
  /** Whether SharePoint lets the signed-in person change who is in it. */
  readonly mayChange: boolean;
  /** By name. */
  readonly members: readonly Member[];
}

interface UserInfo {
  readonly Id: number;
  readonly Title: string;
  readonly LoginName: string;
}

interface GroupInfo {
  readonly Id: number;
  readonly Title: string;
  readonly CanCurrentUserEditMembership?: boolean;
  readonly Users: readonly UserInfo[];
}

const OWNERS: GroupName = 'Tracker Owners';

/** The Tracker's groups in the order of the declaration. Throws `TrackerError`. */
export async function readGroupMembers(sp: SPFI): Promise<readonly GroupMembers[]> {
  return reading(async () => {
    const [groups, me] = await Promise.all([
      sp.web.siteGroups
        .select('Id', 'Title', 'CanCurrentUserEditMembership', 'Users')
        .expand('Users')<readonly GroupInfo[]>({ headers: NO_METADATA }),
      sp.web.currentUser.select('Id')<{ readonly Id: number }>({ headers: NO_METADATA })
    ]);
    return trackerSite.groups.map(({ name }) => {
      const group = groups.find(({ Title }) => Title === name);
      if (group === undefined) return { name, mayChange: false, members: [] };
      return {
        name,
        id: group.Id,
        mayChange: group.CanCurrentUserEditMembership === true,
        members: membersOf(group.Users, me.Id)
      };
    });
  });
}

function membersOf(users: readonly UserInfo[], me: number): readonly Member[] {
  return users
    .map(({ Id, Title, LoginName }) => ({
      id: Id,
      name: Title,
      login: loginOf(LoginName),
      isMe: Id === me
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** Who is in a group just now, by name. Throws `AdministrationError` or `TrackerError`. */
export async function readMembersOf(sp: SPFI, group: GroupMembers): Promise<readonly Member[]> {
  return readMembers(sp, idOf(group));
}

/**
 * Puts somebody into a group, found by sign-in name or e-mail address. Whoever is in it already stays
 * in it. Throws `AdministrationError` where nobody is found, else `TrackerError`.
 */
export async function addMember(
  sp: SPFI,
  group: GroupMembers,
  login: string
): Promise<readonly Member[]> {
  const groupId = idOf(group);
  const person = await personId(sp, login);
  const lost = await unlessLost(() =>
    sp.web.siteGroups.getById(groupId).users.add(person.loginName)
  );
  const members = await readMembers(sp, groupId);
  if (members.some(({ id }) => id === person.id)) return members;
  throw lost ?? new AdministrationError('not added', login);
}

/**
 * Takes somebody out of a group. The last owner stays: whoever is in Tracker Owners is looked up
 * before, and again afterwards, as two owners may take each other out at the same moment. Throws
 * `AdministrationError`, else `TrackerError`.
 */
export async function removeMember(
  sp: SPFI,
  group: GroupMembers,
  member: Member
): Promise<readonly Member[]> {
  const groupId = idOf(group);
  const { users } = sp.web.siteGroups.getById(groupId);
  const before = await readMembers(sp, groupId);
  const found = before.find(({ id }) => id === member.id);
  if (found === undefined) return before;
  if (group.name === OWNERS && before.length === 1) {
    throw new AdministrationError('last owner', found.name);
  }
  const lost = await unlessLost(() => users.removeById(member.id));
  const after = await readMembers(sp, groupId);
  if (lost !== undefined && after.some(({ id }) => id === member.id)) throw lost;
  if (group.name !== OWNERS || after.length > 0) return after;
  const { LoginName } = await reading(() =>
    sp.web.siteUsers.getById(member.id).select('LoginName')<UserInfo>()
  );
  await writing(() => users.add(LoginName));
  throw new AdministrationError('last owner', found.name);
}

/** Writes; where the answer was lost, what was lost: whether it was done is for the list to say. */
async function unlessLost(write: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await writing(write);
    return undefined;
  } catch (error) {
    if (isTrackerError(error, 'answer lost')) return error;
    throw error;
  }
}

function idOf({ id, name }: GroupMembers): number {
  if (id === undefined) throw new AdministrationError('group missing', name);
  return id;
}

async function readMembers(sp: SPFI, groupId: number): Promise<readonly Member[]> {
  try {
    return await reading(async () => {
      const [users, me] = await Promise.all([
        sp.web.siteGroups.getById(groupId).users.select('Id', 'Title', 'LoginName')<
          readonly UserInfo[]
        >({ headers: NO_METADATA }),
        sp.web.currentUser.select('Id')<{ readonly Id: number }>({ headers: NO_METADATA })
      ]);
      return membersOf(users, me.Id);
    });
  } catch (error) {
    if (isNotFound(error)) throw new AdministrationError('group missing', String(groupId), error);
    throw error;
  }
}
