import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  readonly siteUrl: string;
  /** SIGKILL: no handler runs, nothing is closed. Resolves when the process is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts a server on a data folder, in a process of its own. Throws when it ends before it listens. */
export async function startServerProcess(dataFolder: string): Promise<ServerProcess> {
  const root = resolve(__dirname, '../..');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', resolve(__dirname, 'serve.ts'), dataFolder],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] }
  );
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [first] = (await Promise.race([once(lines, 'line'), ended])) as readonly unknown[];
  if (typeof first !== 'string') {
    throw new Error(`The server ended before it listened (${String(first)}).`);
  }
  return {
    siteUrl: first,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    }
  };
}
