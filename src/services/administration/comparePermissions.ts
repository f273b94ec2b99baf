/** One cell of the matrix of permissions: may this group do this in this list? */
export interface PermissionCell<Verb extends string = string> {
  readonly list: string;
  readonly group: string;
  readonly verb: Verb;
  readonly allowed: boolean;
}

/** What a group may do in a list, and what it should be able to do. */
export interface ComparedGrant<Verb extends string = string> {
  readonly list: string;
  readonly group: string;
  /** Verb by verb, in the order of the declaration. */
  readonly verbs: readonly {
    readonly verb: Verb;
    readonly allowed: boolean;
    readonly declared: boolean;
  }[];
  readonly differs: boolean;
}

export interface ComparedPermissions<Verb extends string = string> {
  readonly lists: readonly string[];
  readonly groups: readonly string[];
  readonly grants: readonly ComparedGrant<Verb>[];
  readonly differences: number;
}

/**
 * Lays what the site enforces beside what the Tracker declares, list by list and group by group. A cell
 * that the site does not have (its list is missing) is not allowed there.
 */
export function comparePermissions<Verb extends string>(
  declared: readonly PermissionCell<Verb>[],
  enforced: readonly PermissionCell<Verb>[]
): ComparedPermissions<Verb> {
  const found = new Map(enforced.map((cell) => [keyOf(cell), cell.allowed]));
  const grants = new Map<string, ComparedGrant<Verb>>();
  for (const cell of declared) {
    const { list, group, verb } = cell;
    const allowed = found.get(keyOf(cell)) ?? false;
    const key = `${list}|${group}`;
    const grant = grants.get(key) ?? { list, group, verbs: [], differs: false };
    grants.set(key, {
      ...grant,
      verbs: [...grant.verbs, { verb, allowed, declared: cell.allowed }],
      differs: grant.differs || allowed !== cell.allowed
    });
  }
  const all = [...grants.values()];
  return {
    lists: [...new Set(declared.map(({ list }) => list))],
    groups: [...new Set(declared.map(({ group }) => group))],
    grants: all,
    differences: all.filter(({ differs }) => differs).length
  };
}

function keyOf({ list, group, verb }: PermissionCell): string {
  return `${list}|${group}|${verb}`;
}
