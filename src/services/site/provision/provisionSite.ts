import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import type { ChosenSettings } from '../../records/settings';
import { readSettings, writeSettings } from '../../records/settings';
import { writing } from '../../sync/sharePointAnswer';
import type { SiteDeclaration } from '../declaration/site';
import { DEFAULT_SETTINGS } from '../defaultSettings';
import { settingsList } from '../lists/settings';
import { trackerSite } from '../trackerSite';
import type { ProvisionReport, ProvisionStep } from './journal';
import { journal } from './journal';
import { NEW_LIST, readLists } from './listAsFound';
import { provisionFields } from './provisionFields';
import { provisionGroups } from './provisionGroups';
import { provisionLevels } from './provisionLevels';
import { provisionList } from './provisionList';
import { addGrants, removeExtraGrants } from './provisionPermissions';
import { provisionViews } from './provisionViews';
import { provisionWebAccess } from './provisionWebAccess';
import { STEP_WORDS } from './stepWords';

export interface ProvisionOptions {
  /** What the site is to have; the Tracker's own declaration unless given. */
  readonly site?: SiteDeclaration;
  /** Called after each step. */
  readonly report?: (step: ProvisionStep) => void;
  /** Stops before the next step; running set-up again goes on from there. */
  readonly signal?: AbortSignal;
  /** Settings to write where the site has none yet; what people set before stays. */
  readonly settings?: ChosenSettings;
}

/** Levels, groups, access, looking at lists, settings, extra permissions, schema version. */
const STEPS_OF_THE_SITE = 7;
/** List, columns, views, permissions. */
const STEPS_OF_A_LIST = 4;

/**
 * Sets a site up, or mends it: groups, permission levels, lists, columns, views, permissions and
 * settings, over the REST calls that SharePoint Online offers. Needs Full Control of the site. May be
 * run again at any time: what is right is left alone, what people added stays. The schema version is
 * written last, as the mark that set-up was finished. Throws `TrackerError`, or AbortError.
 */
export async function provisionSite(
  sp: SPFI,
  options: ProvisionOptions = {}
): Promise<ProvisionReport> {
  const site = options.site ?? trackerSite;
  const total = STEPS_OF_THE_SITE + STEPS_OF_A_LIST * site.lists.length;
  const log = journal(total, options.report ?? (() => undefined), options.signal);
  const step = (what: string, work: () => Promise<void>): Promise<void> =>
    log.step(what, () => writing(work));

  let levels: Awaited<ReturnType<typeof provisionLevels>> = new Map();
  let groups: Awaited<ReturnType<typeof provisionGroups>> = new Map();
  await step(STEP_WORDS.levels, async () => {
    levels = await provisionLevels(sp, site.levels, log);
  });
  await step(STEP_WORDS.groups, async () => {
    groups = await provisionGroups(sp, site.groups, log);
  });
  await step(STEP_WORDS.webAccess, () => provisionWebAccess(sp, groups, levels, log));

  let infos: Awaited<ReturnType<typeof readLists>> = new Map();
  await step(STEP_WORDS.lists, async () => {
    infos = await readLists(sp);
  });

  const principals = { groups, levels };
  let { vocabularies } = DEFAULT_SETTINGS;
  for (const list of site.lists) {
    let found = NEW_LIST;
    await step(STEP_WORDS.list(list.title), async () => {
      found = await provisionList(sp, list, infos.get(list.title), log);
    });
    // Before anything is in the list, so that nobody sees it who should not.
    await step(STEP_WORDS.permissions(list.title), () =>
      addGrants(sp, list, found, principals, log)
    );
    await step(STEP_WORDS.columns(list.title), () =>
      provisionFields(sp, list, found, vocabularies, log)
    );
    await step(STEP_WORDS.views(list.title), () => provisionViews(sp, list, found, log));
    if (list.title !== settingsList.title) continue;
    // Now, because the columns of the other lists offer words of the Settings.
    await step(STEP_WORDS.settings, async () => {
      const outcome = await writeSettings(sp, settingsToBeginWith(options), { replace: false });
      log.note({ kind: 'settings', name: list.title, outcome });
      ({ vocabularies } = await readSettings(sp));
    });
  }

  await step(STEP_WORDS.extraPermissions, async () => {
    await removeExtraGrants(sp, site.lists, principals, log);
  });
  await step(STEP_WORDS.schemaVersion, async () => {
    const { schemaVersion } = site;
    const outcome = await writeSettings(sp, { schemaVersion }, { replace: true });
    log.note({ kind: 'schema version', name: String(schemaVersion), outcome });
  });
  return log.report();
}

/** The force is not guessed: without it there is no row yet. */
function settingsToBeginWith({ settings }: ProvisionOptions): ChosenSettings {
  const vocabularies = { ...DEFAULT_SETTINGS.vocabularies, ...settings?.vocabularies };
  return { ...DEFAULT_SETTINGS, force: undefined, ...settings, vocabularies };
}
