import { invalidArgument, invalidOperation, itemNotFound, WorkbookRefusal } from './refusal';
import { rectOf } from './rect';
import { renameSheetInFormulas } from './formulas/renameSheet';
import type { Sheet, Visibility, WorkbookModel } from './types';
import { tell } from './watch';

export const emptySheet = (id: string, name: string): Sheet => ({
  id,
  name,
  visibility: 'Visible',
  tabColour: '',
  showGridlines: true,
  frozen: { rows: 0, columns: 0 },
  rows: [],
  columnSettings: [],
  rowSettings: [],
  merged: [],
  notes: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  protection: { protected: false, options: {} },
  selection: rectOf(0, 0, 1, 1),
  hasFormulas: false
});

/** By id or by name, whatever its case. */
export const findSheet = (model: WorkbookModel, key: string): Sheet | undefined =>
  model.sheets.find((sheet) => sheet.id.toLowerCase() === key.toLowerCase()) ??
  model.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase());

/** By id or by name; refused where it is not there. */
export function sheetOf(model: WorkbookModel, key: string): Sheet {
  const sheet = findSheet(model, key);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

export const activeSheet = (model: WorkbookModel): Sheet => sheetOf(model, model.activeSheetId);

/** Excel's rules for a sheet's name: 1 to 31 characters, none of : \ / ? * [ ], no outer apostrophe. */
function checkName(model: WorkbookModel, name: string, self?: Sheet): void {
  const bad =
    name.trim() === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (bad) throw invalidArgument('The sheet name is not one that Excel takes.');
  const taken = model.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase()
  );
  if (taken) {
    throw new WorkbookRefusal(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.'
    );
  }
}

function freeName(model: WorkbookModel): string {
  for (let number = model.sheets.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (findSheet(model, name) === undefined) return name;
  }
}

/** A new sheet at the end. */
export function addSheet(model: WorkbookModel, name: string = freeName(model)): Sheet {
  checkName(model, name);
  const sheet = emptySheet(model.newId(), name);
  model.sheets.push(sheet);
  tell(model, { kind: 'sheetAdded', sheetId: sheet.id });
  return sheet;
}

export function renameSheet(model: WorkbookModel, sheet: Sheet, name: string): void {
  checkName(model, name, sheet);
  renameSheetInFormulas(model, sheet.name, name);
  sheet.name = name;
  tell(model, { kind: 'sheetList' });
}

const visible = (model: WorkbookModel): readonly Sheet[] =>
  model.sheets.filter((sheet) => sheet.visibility === 'Visible');

/** One sheet always stays in sight. */
export function deleteSheet(model: WorkbookModel, sheet: Sheet): void {
  if (visible(model).every((one) => one === sheet)) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  const place = model.sheets.indexOf(sheet);
  model.sheets.splice(place, 1);
  model.names = model.names.filter((name) => name.sheetId !== sheet.id);
  for (const tracked of model.tracked) if (tracked.sheetId === sheet.id) tracked.rect = undefined;
  if (model.activeSheetId === sheet.id) {
    const next = model.sheets.slice(place).find((one) => one.visibility === 'Visible');
    const shown = next ?? visible(model).at(-1);
    if (shown !== undefined) activateSheet(model, shown);
  }
  tell(model, { kind: 'sheetDeleted', sheetId: sheet.id });
}

export function activateSheet(model: WorkbookModel, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
  model.activeSheetId = sheet.id;
  tell(model, { kind: 'sheetActivated', sheetId: sheet.id });
}

export function moveSheet(model: WorkbookModel, sheet: Sheet, position: number): void {
  if (position < 0 || position >= model.sheets.length) throw invalidArgument();
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.sheets.splice(position, 0, sheet);
  tell(model, { kind: 'sheetList' });
}

export function showSheet(model: WorkbookModel, sheet: Sheet, visibility: Visibility): void {
  if (visibility !== 'Visible' && visible(model).every((one) => one === sheet)) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  sheet.visibility = visibility;
  const first = visible(model)[0];
  if (visibility !== 'Visible' && model.activeSheetId === sheet.id && first !== undefined) {
    activateSheet(model, first);
  }
  tell(model, { kind: 'sheetList' });
}
