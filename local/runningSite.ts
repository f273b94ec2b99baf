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

/** The note as it was left; one that a crash cut short says nothing. */
function readNote(file: string): RunningSite | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const note = JSON.parse(readFileSync(file, 'utf8')) as Partial<RunningSite> | null;
    const { url, pid } = note ?? {};
    return url !== undefined && URL.canParse(url) && pid !== undefined ? { url, pid } : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** Whether somebody listens at the address; one who is slow to answer does. */
async function listens(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(2000) });
    return true;
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'TimeoutError';
  }
}

/**
 * The site that runs on this data; undefined where none does. A note may outlive its process, and the
 * process id be another's by now (in a container it is the same at every start): it has to answer too.
 * @param ownPort the port that the asker holds itself, where no other site can be
 */
export async function runningSite(
  dataFolder: string,
  ownPort?: number
): Promise<RunningSite | undefined> {
  const note = readNote(noteFile(dataFolder));
  if (note === undefined || !isAlive(note.pid)) return undefined;
  if (ownPort !== undefined && new URL(note.url).port === String(ownPort)) return undefined;
  return (await listens(note.url)) ? note : undefined;
}
