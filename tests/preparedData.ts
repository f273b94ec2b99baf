import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Another test file prepares it; more than this, in milliseconds, and something is wrong with it. */
const LONGEST = 120_000;

/**
 * Gives a test a data file of its own that holds what `make` put into one: made once in a run, by
 * whoever asks first, and copied for everybody. To set a whole site up takes seconds, to copy it does
 * not; that setting up works is what the tests of set-up show. `jest.config.js` names the folder of a
 * run and a teardown removes it; a benchmark has none, and makes its own.
 *
 * @param make makes the file at the path given, and closes it
 */
export async function copyPrepared(
  name: string,
  to: string,
  make: (file: string) => Promise<void>
): Promise<void> {
  const folderOfRun = process.env.PREPARED_DATA;
  if (folderOfRun === undefined) return make(to);
  const folder = path.join(folderOfRun, name);
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
