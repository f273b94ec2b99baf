import { groupUnknown, spException, userUnknown } from '../errors';
import { defaultsOf } from '../metadata/model';
import {
  answer,
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
import type { Principal } from '../storage';
import { principalEntity } from './entity';
import { userCollection } from './users';

const SETTABLE = new Set([
  'AllowMembersEditMembership',
  'AllowRequestToJoinLeave',
  'AutoAcceptRequestToJoinLeave',
  'OnlyAllowMembersViewMembership',
  'Description',
  'RequestToJoinLeaveEmailSetting'
]);

/** Owners of a group and whoever manages the site's permissions change it and its members. */
function mayManage(session: Session, group: Principal): boolean {
  const { storage, site, rights, person } = session;
  if (rights.may(site.scope, 'managePermissions')) return true;
  const owner = Number(group.properties.owner ?? 0);
  return (
    owner === person.id ||
    storage.principals.members(site.num, owner).some(({ id }) => id === person.id)
  );
}

function demandManage(session: Session, group: Principal): void {
  if (!mayManage(session, group)) session.rights.demand(session.site.scope, 'managePermissions');
}

export function groupEntity(session: Session, group: Principal): Entity {
  const { storage, site, person } = session;
  const address = `Web/SiteGroups/GetById(${group.id})`;
  const owner = storage.principals.byId(site.num, Number(group.properties.owner ?? group.id));
  const isMember = (): boolean =>
    storage.principals.members(site.num, group.id).some(({ id }) => id === person.id);
  const property = (name: string): Value | undefined => {
    switch (name) {
      case 'Id':
        return group.id;
      case 'LoginName':
      case 'Title':
        return group.title;
      case 'PrincipalType':
        return 8;
      case 'Description':
        return (group.properties.Description as string | undefined) ?? null;
      case 'OwnerTitle':
        return owner?.title ?? group.title;
      case 'ContainsCurrentUser':
        return isMember();
      case 'CanCurrentUserEditMembership':
      case 'CanCurrentUserManageGroup':
        return mayManage(session, group);
      case 'CanCurrentUserViewMembership':
        return true;
      case 'RequestToJoinLeaveEmailSetting':
        return (group.properties[name] as string | undefined) ?? '';
      default:
        return (group.properties[name] ?? defaultsOf('SP.Group')[name]) as Value | undefined;
    }
  };
  return {
    kind: 'entity',
    type: 'SP.Group',
    address,
    defaults: Object.keys(defaultsOf('SP.Group')),
    property,
    navigate: (name) => {
      if (name === 'Owner') {
        return owner ? principalEntity(session, owner) : { kind: 'nothing' };
      }
      if (name !== 'Users') return undefined;
      return userCollection(session, {
        address: `${address}/Users`,
        all: () => {
          if (group.properties.OnlyAllowMembersViewMembership === true && !isMember()) {
            demandManage(session, group);
          }
          return storage.principals.members(site.num, group.id);
        },
        mayChange: () => demandManage(session, group),
        join: (user) => storage.principals.join(site.num, group.id, user.id),
        leave: (user) => storage.principals.leave(site.num, group.id, user.id)
      });
    },
    operations: {
      SetUserAsOwner: writes(({ args }) => {
        demandManage(session, group);
        const id = numberOf(args.ownerId);
        if (!storage.principals.byId(site.num, id)) throw userUnknown();
        storage.principals.update(site.num, {
          ...group,
          properties: { ...group.properties, owner: id }
        });
        return { kind: 'void', name: 'SetUserAsOwner' };
      })
    },
    merge: (body) => {
      demandManage(session, group);
      const title = typeof body.Title === 'string' ? body.Title : group.title;
      refuseTaken(session, title, group.id);
      storage.principals.update(site.num, {
        ...group,
        title,
        login: title,
        properties: { ...group.properties, ...settableValues(body, SETTABLE) }
      });
      return { kind: 'updated' };
    }
  };
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

export function siteGroups(session: Session): Collection {
  const { storage, site, rights } = session;
  const known = (group: Principal | undefined): Principal => {
    if (!group || group.kind !== 8) throw groupUnknown();
    return group;
  };
  const byId = (id: number): Principal => known(storage.principals.byId(site.num, id));
  const remove = (group: Principal) => {
    demandManage(session, group);
    storage.principals.remove(site.num, group.id);
    return { kind: 'void', name: 'RemoveById' } as const;
  };
  return smallCollection(
    'SP.Group',
    'Web/SiteGroups',
    () => storage.principals.groups(site.num).map((group) => groupEntity(session, group)),
    {
      byKey: (key) => groupEntity(session, byId(numberOf(key))),
      create: (body) => {
        rights.demand(site.scope, 'createGroups');
        const title = textOf(body.Title);
        refuseTaken(session, title, 0);
        const group = storage.principals.add(site.num, {
          id: storage.sites.takePrincipalId(site.num),
          kind: 8,
          login: title,
          title,
          email: '',
          properties: { ...settableValues(body, SETTABLE), owner: session.person.id }
        });
        // SharePoint puts whoever makes a group into it.
        storage.principals.join(site.num, group.id, session.person.id);
        return answer(groupEntity(session, group), 201);
      },
      operations: {
        GetById: reads(({ args }) => groupEntity(session, byId(numberOf(args.id)))),
        GetByName: reads(({ args }) =>
          groupEntity(session, known(storage.principals.groupByName(site.num, textOf(args.name))))
        ),
        RemoveById: writes(({ args }) => remove(byId(numberOf(args.id)))),
        RemoveByLoginName: writes(({ args }) =>
          remove(known(storage.principals.groupByName(site.num, textOf(args.loginName))))
        )
      }
    }
  );
}
