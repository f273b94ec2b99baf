/** Opening and saving .xlsx files. */
import { readXlsx, WorkbookFileError, writeXlsx } from '../../files';
import type { WorkbookModel } from '../../workbook/types';
import { strings } from '../strings';
import { part, say } from './pageElements';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file as a download of the browser. */
export async function saveWorkbook(model: WorkbookModel): Promise<void> {
  try {
    const bytes = await writeXlsx(model);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
    link.download = model.name.endsWith('.xlsx') ? model.name : `${model.name}.xlsx`;
    link.click();
    URL.revokeObjectURL(link.href);
    say(strings.saved(link.download));
  } catch (cause) {
    if (!(cause instanceof WorkbookFileError)) throw cause;
    say(strings.notSaved(cause.message));
  }
}

/** Opens a file; what is no workbook is said, and the workbook that is open stays. */
export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  replace: (model: WorkbookModel) => void
): Promise<void> {
  try {
    replace(await readXlsx(bytes, { name }));
    say(strings.opened(name));
  } catch (cause) {
    if (!(cause instanceof WorkbookFileError)) throw cause;
    say(strings.notOpened(name, cause.message));
  }
}

/** Lets a person choose a file; what they choose is opened. */
export function startFileChoice(replace: (model: WorkbookModel) => void): () => void {
  const input = part('file', HTMLInputElement);
  const opened = async (file: File): Promise<void> =>
    openWorkbook(file.name, new Uint8Array(await file.arrayBuffer()), replace);
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = '';
    if (file !== undefined) void opened(file);
  });
  return () => input.click();
}
