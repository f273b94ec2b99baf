import { noteChange } from '../changes/noteChange';
import { accessDenied } from '../errors';
import { defaultsOf } from '../metadata/model';
import { isSiteAdmin } from '../permissions/rights';
import {
  answer,
  complex,
  done,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Collection,
  type Entity,
  type Outcome,
  type Value
} from '../resource';
import type { Session } from '../session';
import { changeKind, principalKind, type ChangeKind, type Principal } from '../storage';
import { withoutClaim } from './directory';
import { userUnknown } from './errors';
import { groupEntity } from './groups';
import { ensureUser, userNamed } from './people';
import { isSystemAccount, SYSTEM_USER_ID } from './systemAccount';

/** A number of 16 digits that stands for the person in Entra ID; made from the login. */
const nameId = (login: string): string =>
  `1003${[...login]
    .reduce(
      (sum, character) => (sum * 31n + BigInt(character.codePointAt(0) ?? 0)) & 0xffffffffffffn,
      7n
    )
    .toString(16)
    .padStart(12, '0')}`;

function userId(isSystem: boolean, upn: string | null): Value {
  if (isSystem) return complex('SP.UserIdInfo', SYSTEM_USER_ID);
  if (upn === null) return null;
  return complex('SP.UserIdInfo', {
    NameId: nameId(upn),
    NameIdIssuer: 'urn:federation:microsoftonline'
  });
}

/** A person, or everyone as a group: SP.User. */
export function userEntity(session: Session, user: Principal): Entity {
  const { storage, site, web, rights } = session;
  const isSystem = isSystemAccount(user);
  const upn = user.kind === principalKind.person && !isSystem ? withoutClaim(user.login) : null;
  const properties: Readonly<Record<string, Value>> = {
    Id: user.id,
    IsHiddenInUI: false,
    LoginName: user.login,
    Title: user.title,
    PrincipalType: user.kind,
    Email: user.email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: isSiteAdmin(user),
    UserId: userId(isSystem, upn),
    UserPrincipalName: upn
  };
  return {
    kind: 'entity',
    type: 'SP.User',
    address: `Web/GetUserById(${user.id})`,
    defaults: Object.keys(defaultsOf('SP.User')),
    property: (name) => properties[name],
    navigate: (name) => {
      const address = `Web/GetUserById(${user.id})/${name}`;
      switch (name) {
        case 'Groups':
          return smallCollection('SP.Group', address, () =>
            storage.principals
              .groupsOf(site.num, user.id)
              .map((group) => groupEntity(session, group))
          );
        case 'Alerts':
          // Nobody can ask for an alert here.
          return smallCollection('SP.Alert', address, () => []);
        default:
          return undefined;
      }
    },
    operations: {},
    merge: (body) => {
      const mine = user.id === session.person.id && rights.may(web.scope, 'editMyUserInfo');
      if (!mine) rights.demand(web.scope, 'manageWeb');
      const admin = isSiteAdmin(user);
      const siteAdmin = typeof body.IsSiteAdmin === 'boolean' ? body.IsSiteAdmin : admin;
      // Administrators alone make administrators, and do not unmake themselves by others' hands.
      if (siteAdmin !== admin && !isSiteAdmin(session.person)) throw accessDenied();
      storage.principals.update(site.num, {
        ...user,
        ...(typeof body.Title === 'string' && { title: body.Title }),
        ...(typeof body.Email === 'string' && { email: body.Email }),
        properties: { ...user.properties, siteAdmin }
      });
      noteUser(session, user, changeKind.update);
      return { kind: 'updated' };
    },
    remove: () => {
      rights.demand(web.scope, 'manageWeb');
      removeUser(session, user);
      return { kind: 'deleted' };
    }
  };
}

const noteUser = (session: Session, user: Principal, change: ChangeKind): void =>
  noteChange(session, { object: 'user', change, key: String(user.id) });

function removeUser(session: Session, user: Principal): void {
  session.storage.principals.remove(session.site.num, user.id);
  noteUser(session, user, changeKind.delete);
}

/** Whoever made or changed something, even when they are in the site no longer. */
export function userById(session: Session, id: number): Entity {
  const user = session.storage.principals.byId(session.site.num, id);
  if (!user || user.kind === principalKind.group) throw userUnknown();
  return userEntity(session, user);
}

/** GetUserById: one who is in the site. */
export function presentUserById(session: Session, id: number): Entity {
  if (!session.storage.principals.present(session.site.num, id)) throw userUnknown();
  return userById(session, id);
}

/** Where a collection of people comes from, and what joining and leaving it means. */
interface People {
  readonly address: string;
  readonly all: () => readonly Principal[];
  readonly mayChange: () => void;
  readonly join: (user: Principal) => void;
  readonly leave: (user: Principal) => void;
}

/** People as a collection, of the site or of a group. */
export function userCollection(session: Session, people: People): Collection {
  const { storage, site } = session;
  const known = (user: Principal | undefined): Entity => {
    if (!user || user.id === 0) throw userUnknown();
    return userEntity(session, user);
  };
  const byId = (id: number): Principal | undefined => people.all().find((user) => user.id === id);
  const byLogin = (login: string): Principal | undefined => {
    const user = userNamed(session, login);
    return user && byId(user.id);
  };
  const join = (user: Principal): Outcome => {
    people.join(user);
    return answer(userEntity(session, user), 201);
  };
  const leave = (user: Principal | undefined, name: string): Outcome => {
    people.mayChange();
    if (!user) throw userUnknown();
    people.leave(user);
    return done(name);
  };
  return smallCollection(
    'SP.User',
    people.address,
    () => people.all().map((user) => userEntity(session, user)),
    {
      byKey: (key) => known(key.kind === 'number' ? byId(key.value) : byLogin(textOf(key))),
      create: (body) => {
        people.mayChange();
        return join(ensureUser(session, textOf(body.LoginName)));
      },
      operations: {
        GetById: reads(({ args }) => known(byId(numberOf(args.id)))),
        GetByEmail: reads(({ args }) => {
          const user = storage.principals.userByEmail(site.num, textOf(args.emailAddress));
          return known(user && byId(user.id));
        }),
        GetByLoginName: reads(({ args }) => known(byLogin(textOf(args.loginName)))),
        AddUserById: writes(({ args }) => {
          people.mayChange();
          const user = storage.principals.present(site.num, numberOf(args.id));
          // A group is no member of a group.
          if (!user || user.kind === principalKind.group) throw userUnknown();
          return join(user);
        }),
        RemoveById: writes(({ args }) => leave(byId(numberOf(args.id)), 'RemoveById')),
        RemoveByLoginName: writes(({ args }) =>
          leave(byLogin(textOf(args.loginName)), 'RemoveByLoginName')
        )
      }
    }
  );
}

/** Everyone the site knows. */
export function siteUsers(session: Session): Collection {
  const { storage, site, web, rights } = session;
  return userCollection(session, {
    address: 'Web/SiteUsers',
    all: () => {
      rights.demand(web.scope, 'browseUserInfo');
      return storage.principals.users(site.num);
    },
    mayChange: () => rights.demand(web.scope, 'manageWeb'),
    join: () => undefined,
    leave: (user) => removeUser(session, user)
  });
}
