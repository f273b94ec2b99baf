import { noteWeb } from '../changes/noteChange';
import {
  invalidArgument,
  invalidOperation,
  parameterEmpty,
  type SharePointError,
  spException
} from '../errors';
import { FULL_MASK, fromHighLow, toHighLow } from '../permissions/bits';
import {
  answer,
  complex,
  deleteObject,
  numberOf,
  reads,
  smallCollection,
  textOf,
  type Body,
  type Collection,
  type Complex,
  type Entity,
  type Value
} from '../resource';
import type { Session } from '../session';
import { changeKind, type Role } from '../storage';

export const LIMITED_ACCESS = 1073741825;
export const FULL_CONTROL = 1073741829;
export const READ = 1073741826;
export const EDIT = 1073741830;

const mask = (high: number, low: number): bigint => (BigInt(high) << 32n) | BigInt(low);

/** What a new site has. Source: recorded role definitions of SharePoint Online. */
export const builtInRoles: readonly Role[] = [
  {
    id: FULL_CONTROL,
    name: 'Full Control',
    description: 'Has full control.',
    hidden: false,
    position: 1,
    kind: 5,
    mask: FULL_MASK
  },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    hidden: false,
    position: 32,
    kind: 4,
    mask: mask(432, 1012866047)
  },
  {
    id: EDIT,
    name: 'Edit',
    description:
      'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    hidden: false,
    position: 48,
    kind: 6,
    mask: mask(432, 1011030767)
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    hidden: false,
    position: 64,
    kind: 3,
    mask: mask(432, 1011028719)
  },
  {
    id: READ,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    hidden: false,
    position: 128,
    kind: 2,
    mask: mask(176, 138612833)
  },
  {
    id: LIMITED_ACCESS,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    hidden: true,
    position: 160,
    kind: 1,
    mask: mask(48, 134287360)
  }
];

export const permissionsValue = (granted: bigint): Complex =>
  complex('SP.BasePermissions', toHighLow(granted));

/** A permission level, SP.RoleDefinition. */
export function roleEntity(session: Session, role: Role): Entity {
  const properties: Readonly<Record<string, Value>> = {
    BasePermissions: permissionsValue(role.mask),
    Description: role.description,
    Hidden: role.hidden,
    Id: role.id,
    Name: role.name,
    Order: role.position,
    RoleTypeKind: role.kind
  };
  const { storage, site } = session;
  const remove = (): void => {
    demandOwnLevels(session);
    if (role.kind === 5 || role.kind === 1) {
      throw spException(400, -2146232832, 'You cannot delete this permission level.');
    }
    storage.roles.remove(site.num, role.id);
    noteWeb(session, changeKind.roleDelete);
  };
  return {
    kind: 'entity',
    type: 'SP.RoleDefinition',
    address: `Web/RoleDefinitions(${role.id})`,
    defaults: Object.keys(properties),
    property: (name) => properties[name],
    navigate: () => undefined,
    operations: {
      DeleteObject: deleteObject(remove)
    },
    merge: (body) => {
      demandOwnLevels(session);
      const next = { ...role, ...changed(body) };
      refuseTaken(session, next.name, role.id);
      storage.roles.save(site.num, next);
      noteWeb(session, changeKind.roleUpdate);
      return { kind: 'updated' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    }
  };
}

/** Throws 403 without the right, and 400 in a web that takes its levels from the one above. */
function demandOwnLevels({ rights, web }: Session): void {
  rights.demand(web.scope, 'managePermissions');
  // "We cannot alter role definitions on a subsite": that holds while it inherits them, which every
  // web here does. Code and text not recorded.
  if (web.parent !== undefined) {
    throw invalidOperation(
      'This operation is not allowed on a web site that inherits permission levels.'
    );
  }
}

function refuseTaken({ storage, site }: Session, name: string, except: number): void {
  const holder = storage.roles.byName(site.num, name);
  if (holder && holder.id !== except) {
    throw spException(
      400,
      -2130575304,
      `A permission level with the name "${name}" already exists. Choose another name.`
    );
  }
}

/** Text from gosip's issue 27; status and code are SharePoint's for such arguments. */
export const roleUnknown = (): SharePointError =>
  invalidArgument('Value does not fall within the expected range.');

/** The parts of a level that a body sets; names it does not carry stay as they are. */
function changed(body: Body): Partial<Role> {
  return {
    ...(typeof body.Name === 'string' && { name: body.Name }),
    ...(typeof body.Description === 'string' && { description: body.Description }),
    ...(typeof body.Order === 'number' && { position: body.Order }),
    ...(body.BasePermissions !== undefined && { mask: fromHighLow(body.BasePermissions) })
  };
}

/** The permission levels of the site. */
export function roleDefinitions(session: Session): Collection {
  const { storage, site } = session;
  const known = (role: Role | undefined): Entity => {
    if (!role) throw roleUnknown();
    return roleEntity(session, role);
  };
  return smallCollection(
    'SP.RoleDefinition',
    'Web/RoleDefinitions',
    () => storage.roles.all(site.num).map((role) => roleEntity(session, role)),
    {
      byKey: (key) => known(storage.roles.byId(site.num, numberOf(key))),
      create: (body) => {
        demandOwnLevels(session);
        const name = textOf(body.Name);
        if (name === '') throw parameterEmpty('Name');
        refuseTaken(session, name, 0);
        const role: Role = {
          id: storage.sites.takeRoleId(site.num),
          name,
          description: null,
          hidden: false,
          position: 0,
          kind: 0,
          mask: 0n,
          ...changed(body)
        };
        storage.roles.save(site.num, role);
        noteWeb(session, changeKind.roleAdd);
        return answer(roleEntity(session, role), 201);
      },
      operations: {
        GetById: reads(({ args }) => known(storage.roles.byId(site.num, numberOf(args.id)))),
        GetByName: reads(({ args }) => known(storage.roles.byName(site.num, textOf(args.name)))),
        GetByType: reads(({ args }) =>
          known(storage.roles.all(site.num).find(({ kind }) => kind === numberOf(args.roleType)))
        )
      }
    }
  );
}
