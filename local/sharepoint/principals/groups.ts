import { noteChange } from '../changes/noteChange';
import { parameterEmpty, spException } from '../errors';
import { defaultsOf } from '../metadata/model';
import {
  answer,
  done,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Entity,
  type Value
} from '../resource';
import type { Session } from '../session';
import { settableValues } from '../settableValues';
import { changeKind, principalKind, type ChangeKind, type Json, type Principal } from '../storage';
import { principalEntity } from './entity';
import { groupUnknown, userUnknown } from './errors';
import { demandOf, isMemberOf, mayEditMembers, mayManageGroup, mayViewMembers } from './membership';
import { userCollection } from './users';

const SETTABLE = new Set([
  'AllowMembersEditMembership',
  'AllowRequestToJoinLeave',
  'AutoAcceptRequestToJoinLeave',
  'OnlyAllowMembersViewMembership',
  'Description',
  'RequestToJoinLeaveEmailSetting'
]);

/** A SharePoint group, SP.Group. */
export function groupEntity(session: Session, group: Principal): Entity {
  const { storage, site } = session;
  const address = `Web/SiteGroups/GetById(${group.id})`;
  const owner = storage.principals.byId(site.num, Number(group.properties.owner ?? group.id));
  return {
    kind: 'entity',
    type: 'SP.Group',
    address,
    defaults: Object.keys(defaultsOf('SP.Group')),
    property: (name) => groupProperty(session, group, owner, name),
    navigate: (name) => {
      if (name === 'Owner') {
        return owner ? principalEntity(session, owner) : { kind: 'nothing' };
      }
      return name === 'Users' ? membersOf(session, group, `${address}/Users`) : undefined;
    },
    operations: {
      SetUserAsOwner: writes(({ args }) => {
        demandOf(session, group, mayManageGroup);
        const id = numberOf(args.ownerId);
        const owner = storage.principals.present(site.num, id);
        // A group is not taken, and REST has no other call for one. Source: sp-dev-docs issue 5031.
        if (!owner || owner.kind === principalKind.group) throw userUnknown();
        storage.principals.update(site.num, {
          ...group,
          properties: { ...group.properties, owner: id }
        });
        noteGroup(session, group, changeKind.update);
        return done('SetUserAsOwner');
      })
    },
    // Owner in a body is left aside, without an error. Source: sp-dev-docs issue 5031.
    merge: (body) => {
      demandOf(session, group, mayManageGroup);
      const title = typeof body.Title === 'string' ? body.Title : group.title;
      refuseTaken(session, title, group.id);
      storage.principals.update(site.num, {
        ...group,
        title,
        login: title,
        properties: { ...group.properties, ...settableValues(body, SETTABLE) }
      });
      noteGroup(session, group, changeKind.update);
      return { kind: 'updated' };
    },
    remove: () => {
      removeGroup(session, group);
      return { kind: 'deleted' };
    }
  };
}

function groupProperty(
  session: Session,
  group: Principal,
  owner: Principal | undefined,
  name: string
): Value | undefined {
  switch (name) {
    case 'Id':
      return group.id;
    case 'LoginName':
    case 'Title':
      return group.title;
    case 'PrincipalType':
      return principalKind.group;
    case 'Description':
      return (group.properties.Description as string | undefined) ?? null;
    case 'OwnerTitle':
      return owner?.title ?? group.title;
    case 'ContainsCurrentUser':
      return isMemberOf(session, group.id);
    case 'CanCurrentUserEditMembership':
      return mayEditMembers(session, group);
    case 'CanCurrentUserManageGroup':
      return mayManageGroup(session, group);
    case 'CanCurrentUserViewMembership':
      return mayViewMembers(session, group);
    case 'RequestToJoinLeaveEmailSetting':
      return (group.properties[name] as string | undefined) ?? '';
    default:
      return (group.properties[name] ?? defaultsOf('SP.Group')[name]) as Value | undefined;
  }
}

/** The people in a group. @param address where REST finds them */
function membersOf(session: Session, group: Principal, address: string): Collection {
  const { storage, site } = session;
  return userCollection(session, {
    address,
    all: () => {
      demandOf(session, group, mayViewMembers);
      return storage.principals.members(site.num, group.id);
    },
    mayChange: () => demandOf(session, group, mayEditMembers),
    join: (user) => {
      storage.principals.join(site.num, group.id, user.id);
      noteGroup(session, group, changeKind.memberAdd);
    },
    leave: (user) => {
      storage.principals.leave(site.num, group.id, user.id);
      noteGroup(session, group, changeKind.memberDelete);
    }
  });
}

function refuseTaken(session: Session, title: string, except: number): void {
  const holder = session.storage.principals.groupByName(session.site.num, title);
  if (holder && holder.id !== except) {
    throw spException(
      500,
      -2130575293,
      'The specified name is already in use.\n\nPlease try again with a new name.'
    );
  }
}

/**
 * A new SharePoint group: owned by whoever makes it, who is its first member.
 * @throws SharePointError 400 without a name, 500 when that is taken
 */
export function addGroup(
  session: Session,
  title: string,
  settings: Readonly<Record<string, Json>> = {}
): Principal {
  const { storage, site, person } = session;
  if (title === '') throw parameterEmpty('Title');
  refuseTaken(session, title, 0);
  const group = storage.principals.add(site.num, {
    id: storage.sites.takePrincipalId(site.num),
    kind: principalKind.group,
    login: title,
    title,
    email: '',
    properties: { ...settings, owner: person.id }
  });
  noteGroup(session, group, changeKind.add);
  storage.principals.join(site.num, group.id, person.id);
  noteGroup(session, group, changeKind.memberAdd);
  return group;
}

export const noteGroup = (session: Session, group: Principal, change: ChangeKind): void =>
  noteChange(session, { object: 'group', change, key: String(group.id) });

function removeGroup(session: Session, group: Principal): void {
  demandOf(session, group, mayManageGroup);
  session.storage.principals.remove(session.site.num, group.id);
  noteGroup(session, group, changeKind.delete);
}

/** The SharePoint groups of the site. */
export function siteGroups(session: Session): Collection {
  const { storage, site, web, rights } = session;
  const known = (group: Principal | undefined): Principal => {
    if (!group || group.kind !== principalKind.group) throw groupUnknown();
    return group;
  };
  const byId = (id: number): Principal => known(storage.principals.byId(site.num, id));
  const byName = (name: string): Principal => known(storage.principals.groupByName(site.num, name));
  return smallCollection(
    'SP.Group',
    'Web/SiteGroups',
    () => storage.principals.groups(site.num).map((group) => groupEntity(session, group)),
    {
      byKey: (key) => groupEntity(session, byId(numberOf(key))),
      create: (body) => {
        rights.demand(web.scope, 'createGroups');
        const group = addGroup(session, textOf(body.Title), settableValues(body, SETTABLE));
        return answer(groupEntity(session, group), 201);
      },
      operations: {
        GetById: reads(({ args }) => groupEntity(session, byId(numberOf(args.id)))),
        GetByName: reads(({ args }) => groupEntity(session, byName(textOf(args.name)))),
        RemoveById: writes(({ args }) => {
          removeGroup(session, byId(numberOf(args.id)));
          return done('RemoveById');
        }),
        RemoveByLoginName: writes(({ args }) => {
          removeGroup(session, byName(textOf(args.loginName)));
          return done('RemoveByLoginName');
        })
      }
    }
  );
}
