import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { isTrackerError } from '../../src/services/records/errors';
import { settingsList } from '../../src/services/site/lists/settings';
import { isDuplicate, reading, toTrackerError } from '../../src/services/sync/sharePointAnswer';

/** The setting that says that the sample was loaded to its end; written last. */
const MARK = { Title: 'Sample', Value: 'Paper 01 of November 2017' };

/** Whether the sample was loaded before; a site that is not set up yet has none. */
export async function isLoaded(sp: SPFI): Promise<boolean> {
  try {
    const { items } = sp.web.lists.getByTitle(settingsList.title);
    const rows = await reading(() =>
      items.select('Id').filter(`Title eq '${MARK.Title}'`).top(1)<readonly unknown[]>()
    );
    return rows.length > 0;
  } catch (error) {
    if (isTrackerError(error, 'site not set up')) return false;
    throw error;
  }
}

/** Notes that the sample is complete. Safe to repeat: the names of settings are unique. */
export async function markLoaded(sp: SPFI): Promise<void> {
  try {
    await sp.web.lists.getByTitle(settingsList.title).items.add(MARK);
  } catch (error) {
    if (!isDuplicate(error)) throw toTrackerError(error, 'writing');
  }
}
