import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/web';
import type { GroupIds } from './provisionGroups';
import type { LevelIds } from './provisionLevels';
import type { Journal } from './journal';
import { readAssignments } from './roleAssignments';

/**
 * Lets every Tracker group open the site's pages. A group that holds more on the web than Read keeps
 * it, and so does everybody else: the web belongs to its owners.
 */
export async function provisionWebAccess(
  sp: SPFI,
  groups: GroupIds,
  levels: LevelIds,
  journal: Journal
): Promise<void> {
  const read = levels.get('Read');
  if (read === undefined) return;
  const assignments = await readAssignments(sp.web.roleAssignments);
  for (const [name, id] of groups) {
    const holdsSomething = assignments.some(({ principalId }) => principalId === id);
    if (!holdsSomething) await sp.web.roleAssignments.add(id, read);
    const outcome = holdsSomething ? 'already right' : 'created';
    journal.note({ kind: 'web permission', name, outcome });
  }
}
