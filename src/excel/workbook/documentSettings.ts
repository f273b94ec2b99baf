import type { ExcelHost } from './excelHost';
import type { TrackerWorkbook } from './trackerWorkbook';
import { WorkbookError } from './workbookError';

const nameOf = (key: 'site' | 'columns'): string => `recommendationsTracker.${key}`;

/** What is kept in the document's settings; 'settings not kept' where Excel does not save them. */
export function documentSettings(
  settings: ExcelHost['settings']
): Pick<TrackerWorkbook, 'setting' | 'keepSetting'> {
  return {
    setting: (key) => {
      const value: unknown = settings.get(nameOf(key));
      return typeof value === 'string' ? value : undefined;
    },
    keepSetting: (key, value) => {
      settings.set(nameOf(key), value);
      return new Promise((resolve, reject) => {
        settings.saveAsync(({ status, error }) => {
          // Office.AsyncResultStatus; its values are these words.
          if (String(status) === 'succeeded') resolve();
          else reject(new WorkbookError('settings not kept', error));
        });
      });
    }
  };
}
