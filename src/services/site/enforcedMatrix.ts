import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/security/web';
import '@pnp/sp/security/list';
import { sendWholeBatch } from '../sync/sendBatch';
import { reading } from '../sync/sharePointAnswer';
import type { PermissionMask, SiteDeclaration } from './declaration/site';
import type { MatrixCell } from './permissionMatrix';
import { allowsVerb, VERBS } from './permissionMatrix';
import { joinMasks, maskFrom, maskOf } from './permissionMask';
import type { Assignment } from './provision/roleAssignments';
import { readAssignments } from './provision/roleAssignments';
import { readLists } from './provision/listAsFound';
import { trackerSite } from './trackerSite';

const NOTHING = maskOf([]);

interface LevelInfo {
  readonly Id: number;
  readonly BasePermissions: { readonly High: string; readonly Low: string };
}

/**
 * What the site really allows: the cells of `declaredMatrix`, in the same order, from the role
 * assignments and permission levels as they are now. In a list that is not there nothing is allowed.
 * Needs the right to see permissions (owners have it). Throws `TrackerError`.
 */
export async function readEnforcedMatrix(
  sp: SPFI,
  site: SiteDeclaration = trackerSite
): Promise<readonly MatrixCell[]> {
  return reading(async () => {
    const [lists, levels] = await Promise.all([readLists(sp), readLevelMasks(sp)]);
    const there = site.lists.filter(({ title }) => lists.has(title));
    const held = await sendWholeBatch(sp, (batched) =>
      there.map(({ title }) => readAssignments(batched.web.lists.getByTitle(title).roleAssignments))
    );
    return site.lists.flatMap((list) => {
      const assignments = held[there.indexOf(list)] ?? [];
      const traits = {
        holds: list.holds,
        takesAttachments: lists.get(list.title)?.EnableAttachments ?? false
      };
      return site.groups.flatMap(({ name: group }) => {
        const mask = maskHeld(assignments, group, levels);
        return VERBS.map((verb) => ({
          list: list.title,
          group,
          verb,
          allowed: allowsVerb(mask, verb, traits)
        }));
      });
    });
  });
}

/** Cells that the site does not enforce as they are declared, as the site has them. */
export function differingCells(
  declared: readonly MatrixCell[],
  enforced: readonly MatrixCell[]
): readonly MatrixCell[] {
  const key = ({ list, group, verb }: MatrixCell): string => [list, group, verb].join('\n');
  const meant = new Map(declared.map((cell) => [key(cell), cell.allowed]));
  return enforced.filter((cell) => meant.get(key(cell)) !== cell.allowed);
}

async function readLevelMasks(sp: SPFI): Promise<ReadonlyMap<number, PermissionMask>> {
  const levels = await sp.web.roleDefinitions<LevelInfo[]>();
  return new Map(levels.map((level) => [level.Id, maskFrom(level.BasePermissions)]));
}

/** What a group may do by all its levels together. */
function maskHeld(
  assignments: readonly Assignment[],
  group: string,
  levels: ReadonlyMap<number, PermissionMask>
): PermissionMask {
  const ids = assignments
    .filter(({ principal }) => principal === group)
    .flatMap(({ levelIds }) => levelIds);
  return ids.reduce((mask, id) => joinMasks(mask, levels.get(id) ?? NOTHING), NOTHING);
}
