import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { isPartialDate } from '../../domain/dates/partialDate';
import type { SiteSettings } from '../../domain/records';
import type { RowOf } from '../site/declaration/list';
import { selectOf } from '../site/declaration/list';
import { settingsList } from '../site/lists/settings';
import { MINIMAL_METADATA, NO_METADATA } from '../sync/odata';
import { reading, writing } from '../sync/sharePointAnswer';

type SettingsRow = RowOf<typeof settingsList>;

/** The settings that people choose; the schema version is written by set-up alone. */
export type ChosenSettings = Partial<Omit<SiteSettings, 'schemaVersion'>>;

/** The rows of the Settings list, by the name of their setting. */
export const SETTING_NAMES = {
  force: 'Force',
  lastPaper: 'Last paper',
  schemaVersion: 'Schema version'
} as const satisfies Record<keyof SiteSettings, string>;

/** Reads the rows as settings; what is missing or malformed is empty, undefined or 0. */
export function settingsFrom(rows: readonly Pick<SettingsRow, 'Title' | 'Value'>[]): SiteSettings {
  const values = new Map(rows.map((row) => [row.Title ?? '', (row.Value ?? '').trim()]));
  const lastPaper = values.get(SETTING_NAMES.lastPaper) ?? '';
  const version = Number(values.get(SETTING_NAMES.schemaVersion) ?? '0');
  return {
    force: values.get(SETTING_NAMES.force) ?? '',
    lastPaper: isPartialDate(lastPaper) ? lastPaper : undefined,
    schemaVersion: Number.isInteger(version) ? version : 0
  };
}

/** Reads the settings of a site. Throws `TrackerError`. */
export async function readSettings(sp: SPFI, signal?: AbortSignal): Promise<SiteSettings> {
  return reading(async () => settingsFrom(await settingsRows(sp, signal)));
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
 * others. Names are unique in the list, so that two writers cannot make a setting twice.
 */
export async function writeSettings(
  sp: SPFI,
  settings: Partial<SiteSettings>,
  options: { readonly replace: boolean }
): Promise<SettingOutcome> {
  const { items } = sp.web.lists.getByTitle(settingsList.title);
  const rows = await reading(() =>
    items.select('Id', 'Title', 'Value').top(500)<
      (SettingsRow & { readonly 'odata.etag'?: string })[]
    >({ headers: MINIMAL_METADATA })
  );
  let outcome: SettingOutcome = 'already right';
  for (const [name, value] of wantedRows(settings)) {
    const row = rows.find((candidate) => candidate.Title === name);
    if (row === undefined) {
      await writing(() => items.add({ Title: name, Value: value }));
      outcome = outcome === 'changed' ? outcome : 'created';
    } else if (options.replace && (row.Value ?? '') !== value) {
      await writing(() => items.getById(row.Id).update({ Value: value }, row['odata.etag']));
      outcome = 'changed';
    }
  }
  return outcome;
}

function wantedRows(settings: Partial<SiteSettings>): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  if (settings.force !== undefined) rows.push([SETTING_NAMES.force, settings.force]);
  if (settings.lastPaper !== undefined) rows.push([SETTING_NAMES.lastPaper, settings.lastPaper]);
  if (settings.schemaVersion !== undefined) {
    rows.push([SETTING_NAMES.schemaVersion, String(settings.schemaVersion)]);
  }
  return rows;
}
