import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/web';
import type { GroupName, LevelName } from '../declaration/site';
import type { GroupIds } from './provisionGroups';
import type { LevelIds } from './provisionLevels';
import type { Journal } from './journal';
import { readAssignments } from './roleAssignments';

/**
 * Lets every Tracker group open the site's pages, and gives Tracker Owners Full Control, so that they
 * can put people into groups, upgrade the site and make pages (`architecture.md`, Groups). A group that
 * holds more than Read keeps it, and so does everybody else: the web belongs to its owners.
 */
export async function provisionWebAccess(
  sp: SPFI,
  groups: GroupIds,
  levels: LevelIds,
  journal: Journal
): Promise<void> {
  const assignments = await readAssignments(sp.web.roleAssignments);
  for (const [name, id] of groups) {
    const level = levels.get(levelOnWeb(name));
    if (level === undefined) continue;
    const held = assignments.find(({ principalId }) => principalId === id)?.levelIds ?? [];
    const isEnough = name === 'Tracker Owners' ? held.includes(level) : held.length > 0;
    if (!isEnough) await sp.web.roleAssignments.add(id, level);
    const outcome = isEnough ? 'already right' : 'created';
    journal.note({ kind: 'web permission', name, outcome });
  }
}

function levelOnWeb(name: GroupName): LevelName {
  return name === 'Tracker Owners' ? 'Full Control' : 'Read';
}
