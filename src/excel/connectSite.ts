import { inspectSite } from '../services/site/inspectSite';
import { onlyReading } from '../services/errors/trackerError';
import { createTrackerStore } from '../services/records/createTrackerStore';
import { connectToSite } from '../services/sync/connection';
import { siteQueue, togetherClock } from '../services/sync/siteQueue';
import { createSignIn } from './signIn/signIn';
import type { SignInSettings } from './signIn/signIn';
import type { ConnectedSite } from './taskPane/paneSurroundings';
import { createSheetWork } from './work/createSheetWork';
import type { TrackerWorkbook } from './workbook/trackerWorkbook';

/** What is the same for every site that a workbook may belong to. */
export interface SiteSurroundings {
  readonly workbook: TrackerWorkbook;
  readonly signIn: SignInSettings;
  readonly now: () => Date;
  /** Makes a GUID in lower case. */
  readonly newId: () => string;
}

/**
 * Connects the pane to a site as the person who signs in there. The site is of another origin: requests
 * carry a token and no cookies, and those of the same moment go as one (`sharepoint-rest.md`,
 * Cross-origin). Nothing is asked of the site yet.
 */
export function connectSite(siteUrl: string, surroundings: SiteSurroundings): ConnectedSite {
  const { workbook, now, newId } = surroundings;
  const signIn = createSignIn(siteUrl, surroundings.signIn);
  const queue = siteQueue(togetherClock);
  const sp = connectToSite(siteUrl, {
    queue,
    token: signIn.token,
    batched: { newName: newId }
  });
  const store = createTrackerStore(sp, { now, newId });
  return {
    siteUrl,
    signIn,
    queue,
    work: createSheetWork({ workbook, siteUrl, sp, store, now, newId }),
    inspect: () => onlyReading(() => inspectSite(sp))
  };
}
