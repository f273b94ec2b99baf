import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PROGRAM = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'soffice'))
  .find((file) => existsSync(file));

/** Whether this machine has LibreOffice. */
export const LIBRE_OFFICE_IS_HERE = PROGRAM !== undefined;

/** Milliseconds: it starts in two, on a machine that has nothing else to do. */
const PATIENCE = 120_000;

/**
 * Opens a file as a person does, and saves it. What `--convert-to` does is less: it makes no view, and
 * so loses what is frozen.
 */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub OpenAndSave(source As String, target As String, filter As String)
  Dim none()
  Dim workbook As Object
  workbook = StarDesktop.loadComponentFromURL(source, "_blank", 0, none())
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = filter
  workbook.storeToURL(target, saving())
  workbook.close(True)
End Sub
</script:module>`;

const FILTERS = {
  xlsx: 'Calc MS Excel 2007 XML',
  fods: 'OpenDocument Spreadsheet Flat XML'
} as const;

/** A LibreOffice of the test's own. */
export interface LibreOffice {
  /** Opens a workbook and saves it in another format: as .xlsx again, or as one XML of its own. */
  openAndSave(workbook: Uint8Array, as: keyof typeof FILTERS): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function startLibreOffice(): Promise<LibreOffice> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'libre-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const start = async (...rest: readonly string[]): Promise<void> => {
    await run(PROGRAM ?? 'soffice', [profile, '--headless', '--norestore', ...rest], {
      timeout: PATIENCE
    });
  };
  // The first start makes the profile, with an empty macro that ours then replaces.
  await start('--terminate_after_init');
  const module = path.join(folder, 'profile', 'user', 'basic', 'Standard', 'Module1.xba');
  await writeFile(module, MACRO);
  let files = 0;
  return {
    openAndSave: async (workbook, as) => {
      files += 1;
      const source = path.join(folder, `${files}.xlsx`);
      const target = path.join(folder, `${files}-saved.${as}`);
      await writeFile(source, workbook);
      const [from, to] = [source, target].map((file) => `"${pathToFileURL(file).href}"`);
      await start(`macro:///Standard.Module1.OpenAndSave(${from},${to},"${FILTERS[as]}")`);
      return readFile(target);
    },
    close: () => rm(folder, { recursive: true, force: true })
  };
}
