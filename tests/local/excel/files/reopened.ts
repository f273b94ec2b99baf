import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../../../local/excel/files';
import type { Sheet, WorkbookModel } from '../../../../local/excel/workbook/types';
import { createWorkbookModel } from '../../../../local/excel/workbook/workbook';

/** The workbook as it is after it was saved and opened again. */
export async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  return readXlsx(await writeXlsx(model));
}

export function firstSheet(model: WorkbookModel): Sheet {
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return sheet;
}

/** A workbook of one sheet, with that of it changed which a test is about. */
export function workbookWith(change: (sheet: Sheet, model: WorkbookModel) => void): WorkbookModel {
  const model = createWorkbookModel();
  change(firstSheet(model), model);
  return model;
}

/** The parts of a file by their paths. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(file)).map(([path, content]) => [path, strFromU8(content)])
  );
}

/** A file of the parts given, as another program might have written it. */
export function fileOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
  );
}

/** A file of ours with some parts changed. */
export async function changedFile(
  model: WorkbookModel,
  change: (path: string, xml: string) => string
): Promise<Uint8Array> {
  const parts = partsOf(await writeXlsx(model));
  return fileOf(
    Object.fromEntries([...parts].map(([path, xml]) => [path, change(path, xml)] as const))
  );
}
