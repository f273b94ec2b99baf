import type { WorkbookModel } from '../../../../local/excel/workbook/types';

/**
 * Puts a workbook in the place of another: the client that watches the first goes on with the second,
 * as a client takes long to load and a workbook does not.
 */
export function putWorkbook(model: WorkbookModel, next: WorkbookModel): void {
  const { name, sheets, activeSheetId, names, customXmlParts, settings, properties } = next;
  Object.assign(model, {
    name,
    sheets,
    activeSheetId,
    names,
    customXmlParts,
    settings,
    properties
  });
  model.cellBeingEdited = false;
  model.tracked.clear();
}
