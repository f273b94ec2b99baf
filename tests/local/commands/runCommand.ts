import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `local/commands` with words after it, as npm would, and waits for its end. */
export function runCommand(
  name: 'export' | 'import' | 'faults' | 'intake' | 'newSite',
  ...words: readonly string[]
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const command = path.join(root, `local/commands/${name}.ts`);
    const child = spawn(process.execPath, ['--import', 'tsx', command, ...words], { cwd: root });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
