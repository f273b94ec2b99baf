/** The note by which other commands find the running site: `running.json` in its data folder. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from './systemError';

export interface RunningSite {
  /** Address of the site, such as `http://localhost:4400/sites/recommendations`. */
  readonly url: string;
  readonly pid: number;
}

function noteFile(dataFolder: string): string {
  return path.join(dataFolder, 'running.json');
}

export function noteRunningSite(dataFolder: string, site: RunningSite): void {
  writeFileSync(noteFile(dataFolder), `${JSON.stringify(site, undefined, 2)}\n`);
}

export function removeRunningNote(dataFolder: string): void {
  rmSync(noteFile(dataFolder), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Another user's process: it is there, and may not be signalled.
    return systemErrorCode(cause) === 'EPERM';
  }
}

/** The site that runs on this data; undefined where none does (a note may outlive its process). */
export function runningSite(dataFolder: string): RunningSite | undefined {
  const file = noteFile(dataFolder);
  if (!existsSync(file)) return undefined;
  const note = JSON.parse(readFileSync(file, 'utf8')) as RunningSite;
  return isAlive(note.pid) ? note : undefined;
}
