/** What Office.js is told of the workbook, and the settings that the add-in keeps in it. */
import type { DocumentFacts } from '../../transport/appContext';
import type { WorkbookModel } from '../../workbook/types';

/** Settings are kept as JSON text, as Office.js sends them (`local/excel/files` saves them so). */
export function documentFacts(model: WorkbookModel): DocumentFacts {
  return {
    locale: model.locale,
    name: model.name,
    settings: [...model.settings]
  };
}

/** `settings.saveAsync` always brings them all. */
export function keepSettings(model: WorkbookModel, settings: DocumentFacts['settings']): void {
  model.settings.clear();
  for (const [name, json] of settings) model.settings.set(name, json);
}
