import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/web';
import type { LevelDeclaration, LevelName } from '../declaration/site';
import { includesMask, joinMasks, maskFrom, maskOf } from '../permissionMask';
import type { Journal } from './journal';

/** The ids of permission levels by their name in the declaration. */
export type LevelIds = ReadonlyMap<LevelName, number>;

interface LevelInfo {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
  readonly BasePermissions: { readonly High: string; readonly Low: string };
}

/** SP.RoleType: names of SharePoint's own levels are translated, their types are not. */
const READER = 2;
const ADMINISTRATOR = 5;

/** What SharePoint itself may add to a level because another permission depends on it. */
const HARMLESS = maskOf(['CreateAlerts', 'UseClientIntegration']);

/** Makes the Tracker's own levels, mends those whose permissions differ, and finds SharePoint's. */
export async function provisionLevels(
  sp: SPFI,
  levels: readonly LevelDeclaration[],
  journal: Journal
): Promise<LevelIds> {
  const existing = await sp.web.roleDefinitions<LevelInfo[]>();
  const ids = new Map<LevelName, number>();
  const readLevel = existing.find((level) => level.RoleTypeKind === READER);
  const fullControl = existing.find((level) => level.RoleTypeKind === ADMINISTRATOR);
  if (readLevel !== undefined) ids.set('Read', readLevel.Id);
  if (fullControl !== undefined) ids.set('Full Control', fullControl.Id);

  for (const level of levels) {
    const found = existing.find(({ Name }) => Name === level.name);
    const outcome =
      found === undefined ? 'created' : isRight(found, level) ? 'already right' : 'changed';
    const basePermissions = { High: level.mask.high, Low: level.mask.low };
    if (found === undefined) {
      const { data } = await sp.web.roleDefinitions.add(
        level.name,
        level.description,
        level.order,
        basePermissions
      );
      ids.set(level.name, data.Id);
    } else {
      ids.set(level.name, found.Id);
      if (outcome === 'changed') {
        await sp.web.roleDefinitions.getById(found.Id).update({ BasePermissions: basePermissions });
      }
    }
    journal.note({ kind: 'permission level', name: level.name, outcome });
  }
  return ids;
}

function isRight(found: LevelInfo, level: LevelDeclaration): boolean {
  const mask = maskFrom(found.BasePermissions);
  return includesMask(mask, level.mask) && includesMask(joinMasks(level.mask, HARMLESS), mask);
}
