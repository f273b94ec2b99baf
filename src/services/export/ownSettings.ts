import { SETTING_NAMES, VOCABULARY_NAMES } from '../records/settingRows';
import { settingsList } from '../site/lists/settings';
import type { CheckedList } from './readExport';

/** The settings that set-up writes where there are none: an empty site has them. */
const WRITTEN_BY_SET_UP: ReadonlySet<string> = new Set([
  ...Object.values(SETTING_NAMES),
  ...Object.values(VOCABULARY_NAMES)
]);

export function isSettings(list: string): boolean {
  return list === settingsList.title;
}

/** Whether a row of the settings is one that set-up itself writes. */
export function isWrittenBySetUp(setting: unknown): boolean {
  return typeof setting === 'string' && WRITTEN_BY_SET_UP.has(setting);
}

/** The list as it is restored: the schema version is the site's own, not the file's. */
export function withoutSchemaVersion(checked: CheckedList): CheckedList {
  if (!isSettings(checked.list.title)) return checked;
  const rows = checked.rows.filter((row) => row.get('Title') !== SETTING_NAMES.schemaVersion);
  return { ...checked, rows };
}
