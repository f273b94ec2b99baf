import { argumentUnknown, invalidOperation, type SharePointError, spException } from '../errors';
import { principalEntity } from '../principals/entity';
import { userUnknown } from '../principals/errors';
import {
  deleteObject,
  done,
  numberOf,
  reads,
  smallCollection,
  writes,
  type Collection,
  type Entity,
  type Resource
} from '../resource';
import type { Session } from '../session';
import { changeKind } from '../storage';
import { LIMITED_ACCESS, roleEntity, roleUnknown } from './definitions';
import { scopesAbove, scopesBelow } from './inheritance';
import { noteSecurity } from './noteSecurity';
import type { Securable } from './securable';

/** Who has which permission level on a web, list or item: one entry a principal. */
export function roleAssignments(session: Session, securable: Securable): Collection {
  const { storage, site, rights } = session;
  const address = `${securable.address}/RoleAssignments`;
  const assignment = (principal: number): Entity =>
    assignmentEntity(session, securable, address, principal);
  const held = (principal: number): void => {
    const found = storage.roles.assignments(securable.scope);
    if (!found.some((one) => one.principal === principal)) throw principalUnknown(principal);
  };
  const byPrincipal = (principal: number): Entity => {
    rights.demand(securable.scope, 'enumeratePermissions');
    held(principal);
    return assignment(principal);
  };
  const changeable = (): void => {
    rights.demand(securable.scope, 'managePermissions');
    if (!securable.own) throw inherits();
  };
  return smallCollection(
    'SP.RoleAssignment',
    address,
    () => {
      rights.demand(securable.scope, 'enumeratePermissions');
      const principals = storage.roles.assignments(securable.scope).map((one) => one.principal);
      return [...new Set(principals)].map(assignment);
    },
    {
      byKey: (key) => byPrincipal(numberOf(key)),
      operations: {
        GetByPrincipalId: reads(({ args }) => byPrincipal(numberOf(args.principalId))),
        AddRoleAssignment: writes(({ args }) => {
          changeable();
          const principal = storage.principals.present(site.num, numberOf(args.principalId));
          if (!principal) throw userUnknown();
          const role = storage.roles.byId(site.num, numberOf(args.roleDefId));
          if (!role) throw roleUnknown();
          if (role.id === LIMITED_ACCESS) {
            throw spException(
              400,
              -2146232832,
              'You cannot grant a user the limited access permission level.'
            );
          }
          storage.roles.assign(securable.scope, principal.id, role.id);
          passThroughParents(session, securable, principal.id);
          noteSecurity(session, securable.secured, changeKind.assignmentAdd);
          return done('AddRoleAssignment');
        }),
        RemoveRoleAssignment: writes(({ args }) => {
          changeable();
          const principal = numberOf(args.principalId);
          held(principal);
          storage.roles.unassign(securable.scope, principal, numberOf(args.roleDefId));
          keepWayThrough(session, securable, principal);
          noteSecurity(session, securable.secured, changeKind.assignmentDelete);
          return done('RemoveRoleAssignment');
        })
      }
    }
  );
}

/**
 * "At least guest access to objects in all parent scopes": whoever has a right below has Limited
 * Access on the way there, when nothing more. Source: SPRoleAssignmentCollection.Add.
 */
function passThroughParents(session: Session, securable: Securable, principal: number): void {
  const { roles } = session.storage;
  for (const scope of scopesAbove(session, securable.secured)) {
    if (scope === securable.scope) continue;
    if (!roles.assignments(scope).some((one) => one.principal === principal)) {
      roles.assign(scope, principal, LIMITED_ACCESS);
    }
  }
}

/** The last level taken from somebody who has a right below leaves the way there. Not recorded. */
function keepWayThrough(session: Session, securable: Securable, principal: number): void {
  const { roles } = session.storage;
  const has = (scope: number): boolean =>
    roles.assignments(scope).some((one) => one.principal === principal);
  if (!has(securable.scope) && scopesBelow(session, securable.secured).some(has)) {
    roles.assign(securable.scope, principal, LIMITED_ACCESS);
  }
}

/** "Affects the current scope and all sub scopes". Source: SPRoleAssignmentCollection.Remove. */
function removePrincipal(session: Session, securable: Securable, principal: number): void {
  const { roles } = session.storage;
  for (const scope of [securable.scope, ...scopesBelow(session, securable.secured)]) {
    roles.unassign(scope, principal, undefined);
  }
  noteSecurity(session, securable.secured, changeKind.assignmentDelete);
}

function assignmentEntity(
  session: Session,
  securable: Securable,
  collection: string,
  principalId: number
): Entity {
  const { storage, site, rights } = session;
  const address = `${collection}/GetByPrincipalId(${principalId})`;
  const remove = (): void => {
    rights.demand(securable.scope, 'managePermissions');
    if (!securable.own) throw inherits();
    removePrincipal(session, securable, principalId);
  };
  return {
    kind: 'entity',
    type: 'SP.RoleAssignment',
    address,
    defaults: ['PrincipalId'],
    property: (name) => (name === 'PrincipalId' ? principalId : undefined),
    navigate: (name): Resource | undefined => {
      if (name === 'Member') {
        const principal = storage.principals.byId(site.num, principalId);
        return principal ? principalEntity(session, principal) : { kind: 'nothing' };
      }
      if (name !== 'RoleDefinitionBindings') return undefined;
      return smallCollection('SP.RoleDefinition', `${address}/RoleDefinitionBindings`, () =>
        storage.roles
          .assignments(securable.scope)
          .filter(({ principal }) => principal === principalId)
          .map(({ role }) => storage.roles.byId(site.num, role))
          .flatMap((role) => (role ? [roleEntity(session, role)] : []))
      );
    },
    operations: {
      DeleteObject: deleteObject(remove)
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}

const inherits = (): SharePointError =>
  invalidOperation('This operation is not allowed on an object that inherits permissions.');

/** Status and text as recorded (pnpcore issue 1386); of the code only the type is. */
const principalUnknown = (id: number): SharePointError =>
  argumentUnknown(`Can not find the principal with id: ${id}.`);
