import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where one run of the tests keeps what it prepares; `jest.config.js` names it, a teardown removes it. */
function folderOfRun(): string {
  const folder = process.env.PREPARED_DATA;
  if (folder === undefined) throw new Error('jest.config.js names no folder for prepared data.');
  return folder;
}

/** Another test file prepares it; more than this, in milliseconds, and something is wrong with it. */
const LONGEST = 120_000;

/**
 * Gives a test a data file of its own that holds what `make` put into one: made once in a run, by
 * whoever asks first, and copied for everybody. To set a whole site up takes seconds, to copy it does
 * not; that setting up works is what the tests of set-up show.
 *
 * @param make makes the file at the path given, and closes it
 */
export async function copyPrepared(
  name: string,
  to: string,
  make: (file: string) => Promise<void>
): Promise<void> {
  const folder = path.join(folderOfRun(), name);
  const ready = path.join(folder, 'ready.sqlite');
  mkdirSync(path.dirname(folder), { recursive: true });
  if (isFirst(folder)) {
    const file = path.join(folder, 'made.sqlite');
    await make(file);
    renameSync(file, ready);
  }
  const patience = Date.now() + LONGEST;
  while (!existsSync(ready)) {
    if (Date.now() > patience) throw new Error(`Nobody finished preparing ${name}.`);
    await pause(100);
  }
  copyFileSync(ready, to);
}

/** A folder can be made once: whoever makes it prepares what goes into it. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (cause) {
    if (existsSync(folder)) return false;
    throw cause;
  }
}
