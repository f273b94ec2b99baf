import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/site-users/web';
import type { ListDeclaration } from '../../site/declaration/list';
import { actionsList } from '../../site/lists/actions';
import { recommendationsList } from '../../site/lists/recommendations';
import { allows, maskFrom } from '../../site/permissionMask';
import { NO_METADATA } from '../../sync/odata';
import { reading } from '../../sync/sharePointAnswer';
import type { DateSubject } from './dateStore';

/** SharePoint's id of whoever is signed in. Throws a `TrackerError`. */
export async function ownUserId(sp: SPFI): Promise<number> {
  return reading(async () => {
    const { Id } = await sp.web.currentUser.select('Id')<{ readonly Id: number }>({
      headers: NO_METADATA
    });
    return Id;
  });
}

/** Whether whoever is signed in may write recommendations, as owners do. Throws a `TrackerError`. */
export async function isOwner(sp: SPFI): Promise<boolean> {
  return mayEdit(sp, recommendationsList);
}

/** Whether whoever is signed in may write the row whose dates these are. Throws a `TrackerError`. */
export async function mayWriteDates(sp: SPFI, { kind }: DateSubject): Promise<boolean> {
  return mayEdit(sp, kind === 'action' ? actionsList : recommendationsList);
}

async function mayEdit(sp: SPFI, list: ListDeclaration): Promise<boolean> {
  return reading(async () => {
    const { EffectiveBasePermissions } = await sp.web.lists
      .getByTitle(list.title)
      .select('EffectiveBasePermissions')<{
      readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
    }>({ headers: NO_METADATA });
    return allows(maskFrom(EffectiveBasePermissions), 'EditListItems');
  });
}
