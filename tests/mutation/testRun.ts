import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { repository } from './source';

/** What the tests said of one source. */
export type Verdict =
  | { readonly kind: 'passed' }
  /** At least one test failed by what it asserts. */
  | { readonly kind: 'failed'; readonly tests: readonly string[] }
  | { readonly kind: 'timeout'; readonly tests: readonly string[] }
  /** A test file could not be run at all. */
  | { readonly kind: 'broken'; readonly message: string };

interface JestResults {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export interface Wanted {
  readonly tests: readonly string[];
  readonly workers: number;
  /** Runs only the tests whose names hold this. */
  readonly named?: string | undefined;
  /** JSON for `mutate.js`; without it the source is what is on the disk. */
  readonly mutant?: string;
  readonly abort: AbortSignal;
}

/** Longer, in milliseconds, and jest itself hangs: a test has its own, shorter time. */
const LONGEST = 300_000;

/** Runs test files in a process of their own. Rejects when it was aborted. */
export async function runTests({ tests, workers, named, mutant, abort }: Wanted): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const results = join(folder, 'results.json');
  const one = workers === 1 ? ['--runInBand'] : [`--maxWorkers=${workers}`];
  const only = named === undefined ? [] : ['--testNamePattern', escaped(named)];
  const jest = spawn(
    process.execPath,
    [
      resolve(repository, 'node_modules/jest/bin/jest.js'),
      ...['--config', 'tests/mutation/jest.config.js', '--silent', '--forceExit'],
      ...['--json', '--outputFile', results, ...one, ...only, '--runTestsByPath', ...tests]
    ],
    {
      cwd: repository,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(mutant !== undefined && { MUTANT: mutant }) }
    }
  );
  const stop = (): void => {
    jest.kill('SIGKILL');
  };
  abort.addEventListener('abort', stop, { once: true });
  let said = '';
  jest.stderr.on('data', (text: Buffer) => (said += text.toString()));
  let tooLong = false;
  const timer = setTimeout(() => {
    tooLong = true;
    stop();
  }, LONGEST);
  try {
    await new Promise((ended) => jest.once('exit', ended));
    abort.throwIfAborted();
    if (tooLong) return { kind: 'timeout', tests };
    if (!existsSync(results)) return { kind: 'broken', message: said };
    return verdictOf(JSON.parse(readFileSync(results, 'utf8')) as JestResults);
  } finally {
    clearTimeout(timer);
    abort.removeEventListener('abort', stop);
    rmSync(folder, { recursive: true, force: true });
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?|()[\]{}]/g, '\\$&');

function verdictOf({ testResults, numPassedTests }: JestResults): Verdict {
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const asserted = failed.filter(
    ({ failureMessages }) => !failureMessages.every((text) => /exceeded timeout/i.test(text))
  );
  if (asserted.length > 0) return { kind: 'failed', tests: asserted.map(nameOf) };
  if (failed.length > 0) return { kind: 'timeout', tests: failed.map(nameOf) };
  const broken = testResults.find(({ status }) => status === 'failed');
  if (broken) return { kind: 'broken', message: broken.message };
  if (numPassedTests === 0) return { kind: 'broken', message: 'No test was run.' };
  return { kind: 'passed' };
}

const nameOf = ({ fullName }: { readonly fullName: string }): string => fullName;
