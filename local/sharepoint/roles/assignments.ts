import { SharePointError, spException, userUnknown } from '../errors';
import { principalEntity } from '../principals/entity';
import {
  numberOf,
  reads,
  smallCollection,
  writes,
  type Collection,
  type Entity,
  type Resource
} from '../resource';
import type { Session } from '../session';
import { LIMITED_ACCESS, roleEntity } from './definitions';
import type { Securable } from './securable';

/** Who has which permission level on a web, list or item: one entry a principal. */
export function roleAssignments(session: Session, securable: Securable): Collection {
  const { storage, site, rights } = session;
  const address = `${securable.address}/RoleAssignments`;
  const assignment = (principal: number): Entity =>
    assignmentEntity(session, securable, address, principal);
  const byPrincipal = (principal: number): Entity => {
    rights.demand(securable.scope, 'enumeratePermissions');
    const found = storage.roles.assignments(securable.scope);
    if (!found.some((one) => one.principal === principal)) {
      throw spException(404, -2146232832, `Can not find the principal with id: ${principal}.`);
    }
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
          const principal = storage.principals.byId(site.num, numberOf(args.principalId));
          if (!principal) throw userUnknown();
          const role = storage.roles.byId(site.num, numberOf(args.roleDefId));
          if (!role) throw spException(404, -2146232832, 'Cannot find role definition.');
          if (role.id === LIMITED_ACCESS) {
            throw spException(
              400,
              -2146232832,
              'You cannot grant a user the limited access permission level.'
            );
          }
          storage.roles.assign(securable.scope, principal.id, role.id);
          passThroughParents(session, securable, principal.id);
          return { kind: 'void', name: 'AddRoleAssignment' };
        }),
        RemoveRoleAssignment: writes(({ args }) => {
          changeable();
          storage.roles.unassign(
            securable.scope,
            numberOf(args.principalId),
            numberOf(args.roleDefId)
          );
          return { kind: 'void', name: 'RemoveRoleAssignment' };
        })
      }
    }
  );
}

/** A right on a list needs a way through the web: SharePoint grants Limited Access above. */
function passThroughParents(session: Session, securable: Securable, principal: number): void {
  const { storage, web } = session;
  const above = new Set([securable.parent?.scope, web.scope]);
  for (const scope of above) {
    if (scope === undefined || scope === securable.scope) continue;
    if (!storage.roles.assignments(scope).some((one) => one.principal === principal)) {
      storage.roles.assign(scope, principal, LIMITED_ACCESS);
    }
  }
}

function assignmentEntity(
  session: Session,
  securable: Securable,
  collection: string,
  principalId: number
): Entity {
  const { storage, site, rights } = session;
  const address = `${collection}/GetByPrincipalId(${principalId})`;
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
    operations: {},
    remove: () => {
      rights.demand(securable.scope, 'managePermissions');
      if (!securable.own) throw inherits();
      storage.roles.unassign(securable.scope, principalId, undefined);
      return { kind: 'deleted' };
    }
  };
}

const inherits = (): SharePointError =>
  new SharePointError(
    400,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on an object that inherits permissions.'
  );
