import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import { settingsFrom } from '../records/settings';
import { NO_METADATA } from '../sync/odata';
import { isForbidden, isNotFound, reading, refusalOf } from '../sync/sharePointAnswer';
import type { SiteDeclaration } from './declaration/site';
import { settingsList } from './lists/settings';
import { allows, maskFrom } from './permissionMask';
import { trackerSite } from './trackerSite';

/** What a site is to the Tracker, for the person who is signed in. */
export type SiteState =
  | { readonly kind: 'ready'; readonly schemaVersion: number }
  /** `missing` names the lists that are not there. */
  | { readonly kind: 'not set up'; readonly maySetUp: boolean; readonly missing: readonly string[] }
  /** A set-up was interrupted, or a list was deleted since. */
  | {
      readonly kind: 'partly set up';
      readonly maySetUp: boolean;
      readonly missing: readonly string[];
    }
  /**
   * The groups are there and no list can be seen, by an owner of the site: they are in none of the
   * groups, or a set-up stopped early. Setting up joins Tracker Owners before anything else.
   */
  | { readonly kind: 'groups only'; readonly maySetUp: true }
  /** The site was set up by an older Tracker; owners are offered the upgrade. */
  | { readonly kind: 'older'; readonly maySetUp: boolean; readonly schemaVersion: number }
  /** The site was set up by a newer Tracker than this one: it is read, not written. */
  | { readonly kind: 'newer'; readonly schemaVersion: number }
  /** The site is set up, but this person is in none of its groups. */
  | { readonly kind: 'no access' };

/** Looks at a site before anything is read from it. Throws `TrackerError`. */
export async function inspectSite(
  sp: SPFI,
  site: SiteDeclaration = trackerSite
): Promise<SiteState> {
  return reading(async () => {
    const [lists, schemaVersion, maySetUp] = await Promise.all([
      sp.web.lists.select('Title')<{ readonly Title: string }[]>({ headers: NO_METADATA }),
      readSchemaVersion(sp),
      readMaySetUp(sp)
    ]);
    const titles = new Set(lists.map(({ Title }) => Title));
    const missing = site.lists.map(({ title }) => title).filter((title) => !titles.has(title));

    const sees = { missing, all: missing.length === site.lists.length, schemaVersion, maySetUp };
    // Which groups there are matters only where the mark of a finished set-up is not seen.
    return stateOf(sees, site, schemaVersion === 0 ? await readGroups(sp, site) : 'not there');
  });
}

interface Seen {
  readonly missing: readonly string[];
  /** Whether every list is missing. */
  readonly all: boolean;
  readonly schemaVersion: number;
  readonly maySetUp: boolean;
}

/**
 * SharePoint does not name lists that a person may not read, so a list is missing for certain only to
 * an owner of the site: some lists are for owners and reviewers alone (`architecture.md`, Records).
 */
function stateOf(
  { missing, all, schemaVersion, maySetUp }: Seen,
  site: SiteDeclaration,
  groups: Groups
): SiteState {
  if (schemaVersion === 0) {
    if (groups !== 'not there' && !maySetUp) return { kind: 'no access' };
    // Who sees no list and may not join either has to be let in by somebody who is in.
    if (groups === 'closed' && all) return { kind: 'no access' };
    if (groups === 'open' && maySetUp && all) return { kind: 'groups only', maySetUp };
    return { kind: all ? 'not set up' : 'partly set up', maySetUp, missing };
  }
  if (schemaVersion > site.schemaVersion) return { kind: 'newer', schemaVersion };
  // A list that the older Tracker did not know is the upgrade's to make.
  if (schemaVersion < site.schemaVersion) return { kind: 'older', maySetUp, schemaVersion };
  if (missing.length > 0 && maySetUp) return { kind: 'partly set up', maySetUp, missing };
  return { kind: 'ready', schemaVersion };
}

/** 0 where the mark of a finished set-up is not there, or cannot be seen. */
async function readSchemaVersion(sp: SPFI): Promise<number> {
  try {
    const rows = await sp.web.lists
      .getByTitle(settingsList.title)
      .items.select('Title', 'Value')
      .top(500)<{ readonly Title: string; readonly Value: string | null }[]>({
      headers: NO_METADATA
    });
    return settingsFrom(rows).schemaVersion;
  } catch (error) {
    // No such list, no such column (400: set-up stopped before the columns), or no right to see it.
    if (isNotFound(error) || isForbidden(error) || isMissingColumn(error)) return 0;
    throw error;
  }
}

function isMissingColumn(error: unknown): boolean {
  return refusalOf(error)?.status === 400;
}

async function readMaySetUp(sp: SPFI): Promise<boolean> {
  const { EffectiveBasePermissions } = await sp.web.select('EffectiveBasePermissions')<{
    readonly EffectiveBasePermissions: { readonly High: string; readonly Low: string };
  }>({ headers: NO_METADATA });
  const mask = maskFrom(EffectiveBasePermissions);
  return allows(mask, 'ManageLists', 'ManagePermissions', 'CreateGroups');
}

/** Whether the Tracker's groups are there, and whether the person may put themselves into Tracker Owners. */
type Groups = 'not there' | 'open' | 'closed';

async function readGroups(sp: SPFI, site: SiteDeclaration): Promise<Groups> {
  const groups = await sp.web.siteGroups.select(
    'Title',
    'CanCurrentUserEditMembership'
  )<{ readonly Title: string; readonly CanCurrentUserEditMembership: boolean }[]>({
    headers: NO_METADATA
  });
  const found = new Map(groups.map((group) => [group.Title, group]));
  if (!site.groups.every(({ name }) => found.has(name))) return 'not there';
  return found.get('Tracker Owners')?.CanCurrentUserEditMembership === true ? 'open' : 'closed';
}
