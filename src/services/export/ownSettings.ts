import { rowsOfSettings, SETTING_NAMES } from '../records/settingRows';
import { DEFAULT_SETTINGS } from '../site/defaultSettings';
import { settingsList } from '../site/lists/settings';
import type { SheetRow } from './cellValue';
import type { CheckedList } from './readExport';
import { plainValue } from './rowKey';

/** What set-up writes where there is nothing: an empty site has it. */
const WRITTEN_BY_SET_UP: ReadonlyMap<unknown, string> = new Map(
  rowsOfSettings(DEFAULT_SETTINGS).map(([name, value]) => [name, value ?? ''])
);

export function isSettings(list: string): boolean {
  return list === settingsList.title;
}

/**
 * Whether a row of the settings stands as set-up left it. One that a person has changed since is theirs,
 * and not written over. The schema version is the site's own.
 */
export function isAsSetUpLeftIt(row: SheetRow): boolean {
  const name = row.get('Title');
  if (name === SETTING_NAMES.schemaVersion) return true;
  const value = plainValue('longText', row.get('Value'));
  return value === '' || WRITTEN_BY_SET_UP.get(name) === value;
}

/** The list as it is restored: the schema version is the site's own, not the file's. */
export function withoutSchemaVersion(checked: CheckedList): CheckedList {
  if (!isSettings(checked.list.title)) return checked;
  const rows = checked.rows.filter((row) => row.get('Title') !== SETTING_NAMES.schemaVersion);
  return { ...checked, rows };
}
