import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { PermissionMask } from '../site/declaration/site';
import type { ListDeclaration } from '../site/declaration/list';
import { actionsList } from '../site/lists/actions';
import { dueDateChangesList } from '../site/lists/dueDateChanges';
import { evidenceList, restrictedEvidenceList } from '../site/lists/evidence';
import { evidenceUseList } from '../site/lists/evidenceUse';
import { positionsList } from '../site/lists/positions';
import { recommendationsList } from '../site/lists/recommendations';
import { reviewsList } from '../site/lists/reviews';
import { updatesList } from '../site/lists/updates';
import { allows, maskFrom, maskOf } from '../site/permissionMask';
import { NO_METADATA } from '../sync/odata';
import { isForbidden, isNotFound, reading } from '../sync/sharePointAnswer';
import type { Rights } from './trackerStore';

/** What the signed-in person may do in the lists that the screens edit. */
export async function readRights(sp: SPFI): Promise<Rights> {
  return reading(async () => {
    const [positions, updates, recommendations, parts, dates, reviews, files, restricted, uses] =
      await Promise.all(
        [
          positionsList,
          updatesList,
          recommendationsList,
          actionsList,
          dueDateChangesList,
          reviewsList,
          evidenceList,
          restrictedEvidenceList,
          evidenceUseList
        ].map((list) => permissionsOn(sp, list))
      );
    const mayAdd = (list: PermissionMask = NONE): boolean => allows(list, 'AddListItems');
    const mayEdit = (list: PermissionMask = NONE): boolean => allows(list, 'EditListItems');
    return {
      editPosition: mayEdit(positions) && mayAdd(updates),
      editAllocation: mayEdit(recommendations),
      editParts: mayEdit(parts),
      askForDate: mayAdd(dates),
      review: mayAdd(reviews),
      addEvidence: mayAdd(files) && mayAdd(uses),
      addRestrictedEvidence: mayAdd(restricted) && mayAdd(uses)
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
