import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { PermissionMask } from '../site/declaration/site';
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
import { sendBatch } from '../sync/sendBatch';
import { withRules } from '../sync/sendingRules';
import { isForbidden, isNotFound, reading } from '../sync/sharePointAnswer';
import type { Rights } from './trackerStore';

const NONE = maskOf([]);

/** The lists that rights are asked of, in one request. */
const LISTS = [
  positionsList,
  updatesList,
  recommendationsList,
  actionsList,
  dueDateChangesList,
  reviewsList,
  evidenceList,
  restrictedEvidenceList,
  evidenceUseList
];

/** What the signed-in person may do in the lists that the screens edit. */
export async function readRights(sp: SPFI): Promise<Rights> {
  return reading(async () => {
    const answers = await sendBatch(withRules(sp, { onlyReads: true }), (batched) =>
      LISTS.map(({ title }) =>
        batched.web.lists.getByTitle(title).select('EffectiveBasePermissions')<{
          readonly EffectiveBasePermissions: Mask;
        }>({
          headers: NO_METADATA
        })
      )
    );
    const [positions, updates, recommendations, parts, dates, reviews, files, restricted, uses] =
      answers.map(permissionsIn);
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

/** As SharePoint gives permissions: its numbers travel as text. */
interface Mask {
  readonly High: string;
  readonly Low: string;
}

function permissionsIn(
  answer: PromiseSettledResult<{ readonly EffectiveBasePermissions: Mask }>
): PermissionMask {
  if (answer.status === 'fulfilled') return maskFrom(answer.value.EffectiveBasePermissions);
  // A list that a person may not see answers as if it were not there.
  if (isForbidden(answer.reason) || isNotFound(answer.reason)) return NONE;
  throw answer.reason;
}
