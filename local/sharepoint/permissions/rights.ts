import { accessDenied } from '../errors';
import { principalKind, type Principal, type Storage } from '../storage';
import { FULL_MASK, permission, type Permission } from './bits';

/** What people may do. Asked by every noun before it reads or writes. */
export interface Rights {
  /** The mask of a person within a scope (the permissions of a web, a list or an item). */
  readonly mask: (scope: number, person?: Principal) => bigint;
  readonly may: (scope: number, wanted: Permission) => boolean;
  /** Throws 403 when the person who asks may not. */
  readonly demand: (scope: number, ...wanted: readonly Permission[]) => void;
}

/** A site collection administrator may do everything, whatever the permissions of its parts say. */
export const isSiteAdmin = ({ properties }: Principal): boolean => properties.siteAdmin === true;

/**
 * The rights of whoever asks. What they may is worked out once for each scope. @param site
 * number of the site collection
 */
export function rightsOf(storage: Storage, site: number, asking: Principal): Rights {
  const mask = (scope: number, person: Principal = asking): bigint => {
    if (isSiteAdmin(person)) return FULL_MASK;
    const roles = new Map(storage.roles.all(site).map((role) => [role.id, role.mask]));
    const principals = principalsOf(storage, site, person);
    return storage.roles
      .assignments(scope)
      .filter(({ principal }) => principals.has(principal))
      .reduce((sum, { role }) => sum | (roles.get(role) ?? 0n), 0n);
  };
  const known = new Map<number, bigint>();
  const own = (scope: number): bigint => {
    const found = known.get(scope) ?? mask(scope);
    known.set(scope, found);
    return found;
  };
  const may = (scope: number, wanted: Permission): boolean =>
    (own(scope) & permission[wanted]) !== 0n;
  return {
    // The person who asks may change their own rights on the way: never from memory here.
    mask: (scope, person) => mask(scope, person),
    may,
    demand: (scope, ...wanted) => {
      if (!wanted.every((one) => may(scope, one))) throw accessDenied();
    }
  };
}

/** The person, "everyone except external users", and the groups that hold either. */
function principalsOf(storage: Storage, site: number, person: Principal): ReadonlySet<number> {
  const everyone = storage.principals
    .users(site)
    .filter(({ kind }) => kind === principalKind.securityGroup);
  const selves = person.kind === principalKind.person ? [person, ...everyone] : [person];
  const groups = selves.flatMap(({ id }) => storage.principals.groupsOf(site, id));
  return new Set([...selves, ...groups].map(({ id }) => id));
}
