import type { SPFI } from '@pnp/sp';
import '@pnp/sp/lists/web';
import '@pnp/sp/security/list';
import { sendWholeBatch } from '../../sync/sendBatch';
import type { ListDeclaration } from '../declaration/list';
import type { Journal } from './journal';
import type { ListAsFound } from './listAsFound';
import type { GroupIds } from './provisionGroups';
import type { LevelIds } from './provisionLevels';
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
  found: ListAsFound,
  principals: Principals,
  journal: Journal
): Promise<void> {
  if (!found.hasOwnPermissions) {
    await sp.web.lists.getByTitle(list.title).breakRoleInheritance(false, false);
  }
  // What a list had by inheritance is gone with it.
  const held = found.hasOwnPermissions ? found.assignments : [];
  const grants = wantedGrants(list, principals).map((grant) => ({
    ...grant,
    holds: held.some((assignment) => isGrant(grant, assignment))
  }));
  await sendWholeBatch(sp, (batched) =>
    grants
      .filter(({ holds }) => !holds)
      .map(({ principalId, levelId }) =>
        batched.web.lists.getByTitle(list.title).roleAssignments.add(principalId, levelId)
      )
  );
  for (const { name, holds } of grants) {
    const outcome = holds ? 'already right' : 'created';
    journal.note({ kind: 'list permission', name, list: list.title, outcome });
  }
}

/** Takes away every level on the lists that the declaration does not give, the direct grants too. */
export async function removeExtraGrants(
  sp: SPFI,
  lists: readonly ListDeclaration[],
  principals: Principals,
  journal: Journal
): Promise<void> {
  const held = await sendWholeBatch(sp, (batched) =>
    lists.map(({ title }) => readAssignments(batched.web.lists.getByTitle(title).roleAssignments))
  );
  const extra = lists.flatMap((list, index) => {
    const wanted = wantedGrants(list, principals);
    return (held[index] ?? []).flatMap((assignment) =>
      assignment.levelIds
        .filter((id) => !wanted.some((grant) => grant.levelId === id && isGrant(grant, assignment)))
        .map((levelId) => ({ list: list.title, ...assignment, levelId }))
    );
  });
  await sendWholeBatch(sp, (batched) =>
    extra.map(({ list, principalId, levelId }) =>
      batched.web.lists.getByTitle(list).roleAssignments.remove(principalId, levelId)
    )
  );
  for (const { list, principal } of extra) {
    journal.note({ kind: 'list permission', name: principal, list, outcome: 'removed' });
  }
}

interface WantedGrant {
  readonly name: string;
  readonly principalId: number;
  readonly levelId: number;
}

function isGrant(grant: WantedGrant, { principalId, levelIds }: Assignment): boolean {
  return principalId === grant.principalId && levelIds.includes(grant.levelId);
}

function wantedGrants(list: ListDeclaration, principals: Principals): readonly WantedGrant[] {
  return [...principals.groups].flatMap(([name, principalId]) => {
    const level = list.grants[name];
    const levelId = level === undefined ? undefined : principals.levels.get(level);
    return levelId === undefined ? [] : [{ name, principalId, levelId }];
  });
}
