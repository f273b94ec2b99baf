import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { isTrackerError } from '../../src/services/errors/trackerError';
import { settingsList } from '../../src/services/site/lists/settings';
import { isDuplicate, reading, toTrackerError } from '../../src/services/sync/sharePointAnswer';

/** The setting that says that the sample was loaded to its end; written last. */
const NAME = 'Sample';
const ALL_PAPERS = 'Papers 00 to 04';

/** What is on the site: nothing to its end, a sample of before (paper 01 alone), or all of it. */
export type Loaded = 'nothing' | 'an earlier sample' | 'everything';

interface MarkRow {
  readonly Id: number;
  readonly Value: string | null;
}

/** How far the sample was loaded before; a site that is not set up yet has none. */
export async function readLoaded(sp: SPFI): Promise<Loaded> {
  try {
    const mark = await readMark(sp);
    if (mark === undefined) return 'nothing';
    return mark.Value === ALL_PAPERS ? 'everything' : 'an earlier sample';
  } catch (error) {
    if (isTrackerError(error, 'site not set up')) return 'nothing';
    throw error;
  }
}

async function readMark(sp: SPFI): Promise<MarkRow | undefined> {
  const { items } = sp.web.lists.getByTitle(settingsList.title);
  const rows = await reading(() =>
    items.select('Id', 'Value').filter(`Title eq '${NAME}'`).top(1)<readonly MarkRow[]>()
  );
  return rows[0];
}

/** Notes that the sample is complete. Safe to repeat: the names of settings are unique. */
export async function markLoaded(sp: SPFI): Promise<void> {
  const { items } = sp.web.lists.getByTitle(settingsList.title);
  const mark = await readMark(sp);
  try {
    if (mark === undefined) await items.add({ Title: NAME, Value: ALL_PAPERS });
    else await items.getById(mark.Id).update({ Value: ALL_PAPERS });
  } catch (error) {
    if (!isDuplicate(error)) throw toTrackerError(error, 'writing');
  }
}
