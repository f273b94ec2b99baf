import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/security/list';
import type { ListDeclaration } from '../declaration/list';
import type { GroupIds } from './provisionGroups';
import type { LevelIds } from './provisionLevels';
import type { Journal } from './journal';
import type { Assignment } from './roleAssignments';
import { readAssignments } from './roleAssignments';

interface Principals {
  readonly groups: GroupIds;
  readonly levels: LevelIds;
}

/**
 * Gives the list permissions of its own and adds the grants that are missing. Nothing is taken away
 * yet: whoever sets the site up keeps the direct grant that SharePoint gave them until all is done.
 */
export async function addGrants(
  sp: SPFI,
  list: ListDeclaration,
  principals: Principals,
  journal: Journal
): Promise<void> {
  const spList = sp.web.lists.getByTitle(list.title);
  const { HasUniqueRoleAssignments: own } = await spList.select('HasUniqueRoleAssignments')<{
    readonly HasUniqueRoleAssignments: boolean;
  }>();
  if (!own) await spList.breakRoleInheritance(false, false);
  const held = await readAssignments(spList.roleAssignments);
  for (const { principalId, levelId, name } of wantedGrants(list, principals)) {
    const holds = held.some(
      (assignment) =>
        assignment.principalId === principalId && assignment.levelIds.includes(levelId)
    );
    if (!holds) await spList.roleAssignments.add(principalId, levelId);
    const outcome = holds ? 'already right' : 'created';
    journal.note({ kind: 'list permission', name, list: list.title, outcome });
  }
}

/** Takes away every level on the list that the declaration does not give, the direct grants too. */
export async function removeExtraGrants(
  sp: SPFI,
  list: ListDeclaration,
  principals: Principals,
  journal: Journal
): Promise<void> {
  const { roleAssignments } = sp.web.lists.getByTitle(list.title);
  const wanted = wantedGrants(list, principals);
  const isWanted = (assignment: Assignment, levelId: number): boolean =>
    wanted.some(
      (grant) => grant.principalId === assignment.principalId && grant.levelId === levelId
    );
  for (const assignment of await readAssignments(roleAssignments)) {
    for (const levelId of assignment.levelIds) {
      if (isWanted(assignment, levelId)) continue;
      await roleAssignments.remove(assignment.principalId, levelId);
      const name = assignment.principal;
      journal.note({ kind: 'list permission', name, list: list.title, outcome: 'removed' });
    }
  }
}

interface WantedGrant {
  readonly name: string;
  readonly principalId: number;
  readonly levelId: number;
}

function wantedGrants(list: ListDeclaration, principals: Principals): readonly WantedGrant[] {
  return [...principals.groups].flatMap(([name, principalId]) => {
    const level = list.grants[name];
    const levelId = level === undefined ? undefined : principals.levels.get(level);
    return levelId === undefined ? [] : [{ name, principalId, levelId }];
  });
}
