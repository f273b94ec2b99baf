/** The folder in which the local site keeps its data, and which `--reset` empties. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { OptionError } from './options';
import { strings } from './strings';

/** Every file the local site makes; SQLite adds the last two to its own. */
const ourFiles: readonly string[] = [
  'sharepoint.sqlite',
  'sharepoint.sqlite-shm',
  'sharepoint.sqlite-wal',
  'sharepoint.sqlite-journal',
  'running.json',
  'pages.json',
  'pages.json.new'
];

/** What a browser was once told to trust: it outlives a reset, so that it need not be told again. */
const keptFiles: readonly string[] = ['excel-certificate.json', 'excel-certificate.json.new'];

export function dataFile(folder: string): string {
  return path.join(folder, 'sharepoint.sqlite');
}

/** What page authors have set on pages. */
export function pagesFile(folder: string): string {
  return path.join(folder, 'pages.json');
}

/** The certificate of the Excel host, with its key. */
export function certificateFile(folder: string): string {
  return path.join(folder, 'excel-certificate.json');
}

/**
 * Makes the folder where it is not there yet.
 * @param emptied whether it is about to be emptied: then nothing strange may be in it at all
 * @throws OptionError where it is a file, or a folder that somebody else uses
 */
export function prepareDataFolder(folder: string, emptied: boolean): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new OptionError(strings.notAFolder(folder));
  }
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  const strange = names.find((name) => ![...ourFiles, ...keptFiles].includes(name));
  const isOurs = names.includes(path.basename(dataFile(folder)));
  if (strange !== undefined && (emptied || !isOurs)) {
    throw new OptionError(strings.notOurFolder(folder, strange));
  }
}

/** Removes what the local site made in a prepared folder, and nothing else. */
export function resetDataFolder(folder: string): void {
  for (const name of ourFiles) rmSync(path.join(folder, name), { force: true });
}
