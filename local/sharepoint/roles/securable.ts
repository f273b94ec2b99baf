import { SharePointError, userNotFound } from '../errors';
import { permission } from '../permissions/bits';
import { userNamed } from '../principals/people';
import {
  reads,
  textOf,
  writes,
  flagOf,
  type Entity,
  type Operations,
  type Resource,
  type Value
} from '../resource';
import type { Session } from '../session';
import { roleAssignments } from './assignments';
import { FULL_CONTROL, permissionsValue } from './definitions';

/** What a web, a list and an item have in common: permissions of their own or inherited. */
export interface Securable {
  readonly address: string;
  /** The scope in force, its own or its parent's. */
  readonly scope: number;
  readonly own: boolean;
  /** Undefined for the first web of a site, which always has its own. */
  readonly parent: { readonly scope: number; readonly entity: () => Entity } | undefined;
  readonly setScope: (scope: number | undefined) => void;
  readonly self: () => Entity;
}

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

export function securableOperations(session: Session, securable: Securable): Operations {
  const { storage, site, rights } = session;
  return {
    BreakRoleInheritance: writes(({ args }) => {
      rights.demand(securable.scope, 'managePermissions');
      if (!securable.own) {
        const scope = storage.roles.addScope(site.num);
        if (flagOf(args.copyRoleAssignments)) {
          for (const { principal, role } of storage.roles.assignments(securable.scope)) {
            storage.roles.assign(scope, principal, role);
          }
        } else {
          // SharePoint never locks out whoever breaks the inheritance: a direct grant.
          storage.roles.assign(scope, session.person.id, FULL_CONTROL);
        }
        securable.setScope(scope);
      }
      return { kind: 'void', name: 'BreakRoleInheritance' };
    }),
    ResetRoleInheritance: writes(() => {
      rights.demand(securable.scope, 'managePermissions');
      if (!securable.parent) throw inheritsFromNothing();
      if (securable.own) {
        securable.setScope(undefined);
        storage.roles.removeScope(securable.scope);
      }
      return { kind: 'void', name: 'ResetRoleInheritance' };
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

const inheritsFromNothing = (): SharePointError =>
  new SharePointError(
    400,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on a root web site.'
  );

/** Whether the person may look at the thing at all. */
export const mayView = (session: Session, scope: number): boolean =>
  (session.rights.mask(scope) & permission.viewListItems) !== 0n;
