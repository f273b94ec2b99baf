import { invalidOperation, type SharePointError, spException } from '../errors';
import { userNotFound } from '../principals/errors';
import { userNamed } from '../principals/people';
import {
  done,
  flagOf,
  reads,
  textOf,
  writes,
  type Entity,
  type Operations,
  type Resource,
  type Value
} from '../resource';
import type { Session } from '../session';
import { changeKind } from '../storage';
import { roleAssignments } from './assignments';
import { FULL_CONTROL, LIMITED_ACCESS, permissionsValue } from './definitions';
import { clearBelow, passOn, type Secured } from './inheritance';
import { noteSecurity } from './noteSecurity';

/** What a web, a list and an item have in common: permissions of their own or inherited. */
export interface Securable {
  readonly address: string;
  readonly secured: Secured;
  /** The scope in force, its own or its parent's. */
  readonly scope: number;
  readonly own: boolean;
  /** Undefined for the first web of a site, which always has its own. */
  readonly parent:
    | {
        /** What the thing's own scope becomes when it inherits: that of a folder, or none. */
        readonly passesOn?: number;
        /** The nearest above that has permissions of its own. */
        readonly entity: () => Entity;
      }
    | undefined;
  readonly setScope: (scope: number | undefined) => void;
  readonly self: () => Entity;
}

/** What all securable things say of their permissions; undefined for any other property. */
export function securableProperty(
  session: Session,
  securable: Securable,
  name: string
): Value | undefined {
  switch (name) {
    case 'HasUniqueRoleAssignments':
      return securable.own;
    case 'ShieldAddRoleAssignmentPushdown':
      return false;
    case 'EffectiveBasePermissions':
    case 'EffectiveBasePermissionsForUI':
      return permissionsValue(session.rights.mask(securable.scope));
    default:
      return undefined;
  }
}

/** Where all of them lead to; undefined for any other navigation. */
export function securableNavigation(
  session: Session,
  securable: Securable,
  name: string
): Resource | undefined {
  switch (name) {
    case 'RoleAssignments':
      return roleAssignments(session, securable);
    case 'FirstUniqueAncestorSecurableObject':
      return securable.own || !securable.parent ? securable.self() : securable.parent.entity();
    default:
      return undefined;
  }
}

/** What may be done with the permissions of all of them. */
export function securableOperations(session: Session, securable: Securable): Operations {
  const { storage, site, rights } = session;
  const { secured } = securable;
  return {
    BreakRoleInheritance: writes(({ args }) => {
      rights.demand(securable.scope, 'managePermissions');
      if (!securable.own) {
        demandRoom(session, secured);
        if (flagOf(args.clearSubscopes)) clearBelow(session, secured);
        const scope = storage.roles.addScope(site.num);
        if (flagOf(args.copyRoleAssignments)) copyAssignments(session, securable.scope, scope);
        // SharePoint never locks out whoever breaks the inheritance: a direct grant.
        else storage.roles.assign(scope, session.person.id, FULL_CONTROL);
        securable.setScope(scope);
        passOn(session, secured, securable.parent?.passesOn, scope);
        noteSecurity(session, secured, changeKind.scopeAdd);
      }
      return done('BreakRoleInheritance');
    }),
    ResetRoleInheritance: writes(() => {
      rights.demand(securable.scope, 'managePermissions');
      if (!securable.parent) throw inheritsFromNothing();
      if (securable.own) {
        const { passesOn } = securable.parent;
        demandRoom(session, secured, 'reset');
        securable.setScope(passesOn);
        passOn(session, secured, securable.scope, passesOn);
        storage.roles.removeScope(securable.scope);
        noteSecurity(session, secured, changeKind.scopeDelete);
      }
      return done('ResetRoleInheritance');
    }),
    GetUserEffectivePermissions: reads(({ args }) => {
      const person = userNamed(session, textOf(args.userName));
      if (!person) throw userNotFound(textOf(args.userName));
      if (person.id !== session.person.id) rights.demand(securable.scope, 'enumeratePermissions');
      return {
        kind: 'value',
        name: 'GetUserEffectivePermissions',
        value: permissionsValue(rights.mask(securable.scope, person))
      };
    })
  };
}

/** Limited Access stays behind: it is there for what is below the other scope. */
function copyAssignments({ storage }: Session, from: number, to: number): void {
  for (const { principal, role } of storage.roles.assignments(from)) {
    if (role !== LIMITED_ACCESS) storage.roles.assign(to, principal, role);
  }
}

/**
 * Lists keep a limited number of scopes, and large ones their inheritance as it is.
 * Source: "SharePoint limits". Codes and texts not recorded.
 */
function demandRoom(
  { storage, limits }: Session,
  secured: Secured,
  doing: 'break' | 'reset' = 'break'
): void {
  if (secured.kind === 'web') return;
  const { list } = secured;
  if (secured.kind === 'list' && list.itemCount > limits.inheritanceItems) {
    throw spException(
      500,
      -2147024860,
      'You cannot change the inheritance of permissions of this list: it has too many items.'
    );
  }
  if (secured.kind === 'list' || doing === 'reset') return;
  if (storage.roles.belowList(list.num).length >= limits.uniqueScopes) {
    throw spException(
      500,
      -2146232832,
      'You cannot break inheritance for this item because there are too many items with unique ' +
        'permissions in this list.'
    );
  }
}

const inheritsFromNothing = (): SharePointError =>
  invalidOperation('This operation is not allowed on a root web site.');

/** Whether the person may look at the thing at all. */
export const mayView = (session: Session, scope: number): boolean =>
  session.rights.may(scope, 'viewListItems');
