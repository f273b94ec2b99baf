/** Builds the web parts and the Excel add-in as they are deployed, when their sources changed since the last time. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { strings } from '../strings';
import { readManifests, resourceFile } from '../workbench/runtime/componentManifest';
import { sourceHash } from './sourceHash';

/** The repository this file is in. */
export const repositoryRoot: string = path.resolve(__dirname, '../..');

/** Where the build leaves bundle and manifests. */
export const bundleFolder: string = path.join(repositoryRoot, 'dist');

/** Where it leaves the Excel add-in: pages, scripts, icons and manifest. */
export const addInFolder: string = path.join(repositoryRoot, 'dist-excel');

/** The build failed; `output` is what it said. */
export class BuildError extends Error {
  public constructor(public readonly output: string) {
    super(`${strings.buildFailed}\n${output}`);
    this.name = 'BuildError';
  }
}

export interface BuildOptions {
  readonly root: string;
  readonly report: (line: string) => void;
  /** Runs the build proper in `root`; throws BuildError. */
  readonly build: (root: string) => Promise<void>;
}

/** Every script that some manifest of the output names is there, and there is at least one. */
function isComplete(output: string): boolean {
  if (!existsSync(output)) return false;
  const manifests = readManifests(output);
  const scripts = manifests.flatMap(({ loaderConfig }) =>
    Object.values(loaderConfig.scriptResources).flatMap(
      (resource) => resourceFile(resource, 'en-us') ?? []
    )
  );
  return manifests.length > 0 && scripts.every((file) => existsSync(path.join(output, file)));
}

/** The pages of the add-in are there, and every script and style sheet of its own that they name. */
function isAddInComplete(output: string): boolean {
  if (!existsSync(path.join(output, 'manifest.xml'))) return false;
  return ['taskpane.html', 'signin.html'].every((page) => {
    const file = path.join(output, page);
    if (!existsSync(file)) return false;
    const named = readFileSync(file, 'utf8').matchAll(/\s(?:src|href)="([^":]+)"/g);
    return [...named].every(([, name = '']) => existsSync(path.join(output, name)));
  });
}

/** The lines of a build's output that say what is wrong, without colours; all where none does. */
export function buildErrors(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\[\d\d:\d\d:\d\d\] /, ''))
    .filter((line) => line.trim() !== '');
  // What webpack says of an error stands in the lines below it, up to gulp's next line of its own.
  let isWrong = false;
  const wrong = lines.filter((line) => {
    if (/^(Error|Warning) - /.test(line)) isWrong = !/\bsub ?task\b/.test(line);
    else if (!line.startsWith('./')) isWrong = false;
    return isWrong;
  });
  return (wrong.length > 0 ? wrong : lines).join('\n');
}

/** What `npm run package` runs; cleaned first, for the bundle's names change with its contents. */
const SHIPPED_BUILD: readonly (readonly string[])[] = [
  ['clean'],
  ['bundle', '--ship'],
  ['package-solution', '--ship']
];

/** Builds bundle and package as they are deployed, with the Node that runs this. */
export async function buildShipped(root: string): Promise<void> {
  for (const task of SHIPPED_BUILD) await runGulp(root, task);
}

function runGulp(root: string, task: readonly string[]): Promise<void> {
  const gulp = createRequire(__filename).resolve('gulp/bin/gulp.js');
  const searched = [path.dirname(process.execPath), process.env['PATH'] ?? ''].join(path.delimiter);
  const running = spawn(process.execPath, [gulp, ...task], {
    cwd: root,
    env: { ...process.env, PATH: searched },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  running.stdout.on('data', keep);
  running.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    running.once('error', reject);
    running.once('close', (code) =>
      code === 0 ? resolve() : reject(new BuildError(buildErrors(output)))
    );
  });
}

/**
 * Builds when the sources differ from those of the last build, or its output is incomplete.
 * @returns whether it built
 * @throws BuildError with what the build said
 */
export async function buildIfChanged(options: Partial<BuildOptions> = {}): Promise<boolean> {
  const { root = repositoryRoot, report = console.log, build = buildShipped } = options;
  const hashFile = path.join(root, 'temp', 'built-from.txt');
  const before = existsSync(hashFile) ? readFileSync(hashFile, 'utf8').trim() : undefined;
  // Taken before the build: what is edited meanwhile is built the next time.
  const now = sourceHash(root);
  const complete =
    isComplete(path.join(root, 'dist')) && isAddInComplete(path.join(root, 'dist-excel'));
  if (before === now && complete) {
    report(strings.unchanged);
    return false;
  }
  const start = Date.now();
  report(strings.building);
  await build(root);
  mkdirSync(path.dirname(hashFile), { recursive: true });
  writeFileSync(hashFile, `${now}\n`);
  report(strings.built(((Date.now() - start) / 1000).toFixed(0)));
  return true;
}
