import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { PermissionMask } from '../site/declaration/site';
import type { ListDeclaration } from '../site/declaration/list';
import { positionsList } from '../site/lists/positions';
import { recommendationsList } from '../site/lists/recommendations';
import { updatesList } from '../site/lists/updates';
import { allows, maskFrom, maskOf } from '../site/permissionMask';
import { NO_METADATA } from '../sync/odata';
import { isForbidden, isNotFound, reading } from '../sync/sharePointAnswer';
import type { Rights } from './trackerStore';

/** What the signed-in person may do in the lists that the screens edit. */
export async function readRights(sp: SPFI): Promise<Rights> {
  return reading(async () => {
    const [positions, updates, recommendations] = await Promise.all(
      [positionsList, updatesList, recommendationsList].map((list) => permissionsOn(sp, list))
    );
    return {
      editPosition:
        allows(positions ?? NONE, 'EditListItems') && allows(updates ?? NONE, 'AddListItems'),
      editAllocation: allows(recommendations ?? NONE, 'EditListItems')
    };
  });
}

const NONE = maskOf([]);

async function permissionsOn(sp: SPFI, list: ListDeclaration): Promise<PermissionMask> {
  try {
    const { EffectiveBasePermissions } = await sp.web.lists
      .getByTitle(list.title)
      .select('EffectiveBasePermissions')<{
      readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
    }>({ headers: NO_METADATA });
    return maskFrom(EffectiveBasePermissions);
  } catch (error) {
    // A list that a person may not see answers as if it were not there.
    if (isForbidden(error) || isNotFound(error)) return NONE;
    throw error;
  }
}
