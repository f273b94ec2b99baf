import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import type { SiteSettings } from '../../domain/records';
import type { RowOf } from '../site/declaration/list';
import { selectOf } from '../site/declaration/list';
import { settingsList } from '../site/lists/settings';
import { MINIMAL_METADATA, NO_METADATA } from '../sync/odata';
import { sendWholeBatch } from '../sync/sendBatch';
import { reading, writing } from '../sync/sharePointAnswer';
import type { ChosenSettings, ReadSettings, SettingRow } from './settingRows';
import { rowsOfSettings, settingsOfRows } from './settingRows';

export type { ChosenSettings, ReadSettings } from './settingRows';
export { SETTING_NAMES, VOCABULARY_NAMES } from './settingRows';

type SettingsRow = RowOf<typeof settingsList>;

/** As `settingsOfRows`, for who does not ask what could not be understood. */
export function settingsFrom(rows: readonly SettingRow[]): SiteSettings {
  return settingsOfRows(rows).settings;
}

/** Reads the settings of a site. Throws `TrackerError`. */
export async function readSettings(sp: SPFI, signal?: AbortSignal): Promise<SiteSettings> {
  return (await readSettingsAndProblems(sp, signal)).settings;
}

/** As `readSettings`, with the values that are not as the Tracker writes them. */
export async function readSettingsAndProblems(
  sp: SPFI,
  signal?: AbortSignal
): Promise<ReadSettings> {
  return reading(async () => settingsOfRows(await settingsRows(sp, signal)));
}

async function settingsRows(sp: SPFI, signal?: AbortSignal): Promise<readonly SettingsRow[]> {
  const { items } = sp.web.lists.getByTitle(settingsList.title);
  return items.select(...selectOf(settingsList)).top(500)<SettingsRow[]>({
    headers: NO_METADATA,
    signal
  });
}

export type SettingOutcome = 'created' | 'changed' | 'already right';

/**
 * Writes settings, by name: makes the rows that are missing and, where `replace` says so, changes the
 * others. Names are unique in the list, so that two writers cannot make a setting twice. Throws
 * `TrackerError`.
 */
export async function writeSettings(
  sp: SPFI,
  settings: ChosenSettings & { readonly schemaVersion?: number },
  options: { readonly replace: boolean }
): Promise<SettingOutcome> {
  const { items } = sp.web.lists.getByTitle(settingsList.title);
  const rows = await reading(() =>
    items.select('Id', 'Title', 'Value').top(500)<
      (SettingsRow & { readonly 'odata.etag'?: string })[]
    >({ headers: MINIMAL_METADATA })
  );
  const wanted = rowsOfSettings(settings).map(([name, value]) => ({
    name,
    value,
    row: rows.find((candidate) => candidate.Title === name)
  }));
  const missing = wanted.filter(({ row, value }) => row === undefined && value !== undefined);
  if (missing.length > 0) {
    await writing(() =>
      sendWholeBatch(sp, (batched) =>
        missing.map(({ name, value }) =>
          batched.web.lists.getByTitle(settingsList.title).items.add({ Title: name, Value: value })
        )
      )
    );
  }
  let changed = false;
  for (const { row, value = '' } of options.replace ? wanted : []) {
    if (row === undefined || (row.Value ?? '') === value) continue;
    await writing(() => items.getById(row.Id).update({ Value: value }, row['odata.etag']));
    changed = true;
  }
  return changed ? 'changed' : missing.length > 0 ? 'created' : 'already right';
}
