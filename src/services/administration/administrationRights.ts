import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { settingsList } from '../site/lists/settings';
import type { PermissionMask } from '../site/declaration/site';
import { allows, maskFrom } from '../site/permissionMask';
import { NO_METADATA } from '../sync/odata';
import { isForbidden, isNotFound, reading } from '../sync/sharePointAnswer';

/** What the signed-in person may do here; SharePoint enforces it, the screen only follows. */
export interface AdministrationRights {
  /** Change settings and posts: Tracker Owners. */
  readonly editSettings: boolean;
  /** Set the site up, bring it up to date, mend its permissions: Full Control of the web. */
  readonly setUp: boolean;
}

interface Permissions {
  readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
}

/** Reads both from SharePoint. Throws `TrackerError`. */
export async function readAdministrationRights(sp: SPFI): Promise<AdministrationRights> {
  return reading(async () => {
    const [web, settings] = await Promise.all([
      sp.web.select('EffectiveBasePermissions')<Permissions>({ headers: NO_METADATA }),
      settingsMask(sp)
    ]);
    return {
      editSettings: settings !== undefined && allows(settings, 'EditListItems'),
      setUp: allows(
        maskFrom(web.EffectiveBasePermissions),
        'ManageLists',
        'ManagePermissions',
        'CreateGroups'
      )
    };
  });
}

async function settingsMask(sp: SPFI): Promise<PermissionMask | undefined> {
  try {
    const { EffectiveBasePermissions } = await sp.web.lists
      .getByTitle(settingsList.title)
      .select('EffectiveBasePermissions')<Permissions>({ headers: NO_METADATA });
    return maskFrom(EffectiveBasePermissions);
  } catch (error) {
    // No such list yet, or none that this person may see.
    if (isForbidden(error) || isNotFound(error)) return undefined;
    throw error;
  }
}
