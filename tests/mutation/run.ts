/**
 * `npm run mutate:sharepoint`: switches off one behaviour of the local SharePoint at a time and runs
 * the tests that should notice. `--list` names the mutants, `--only WORDS` takes those whose name
 * holds the words. Ends with "mutants N killed N survived N"; 1 where one survived or is an error.
 */
import { availableParallelism } from 'node:os';
import { OptionError, readCommandLine } from '../../local/commands/commandLine';
import { notCompiling } from './compiles';
import type { Mutant } from './mutant';
import { mutants as all } from './mutants';
import { mutatedSource, sourceFile, testFiles } from './source';
import { runTests, type Verdict } from './testRun';

const usage = 'Usage: npm run mutate:sharepoint -- [--only WORDS] [--list]';
const abort = new AbortController();
const cpus = availableParallelism();

async function run(): Promise<void> {
  const { values, flags, words } = readCommandLine(process.argv.slice(2), {
    values: ['only'],
    flags: ['list'],
    usage
  });
  if (words.length > 0) throw new OptionError(usage);
  const mutants = all.filter(({ name }) => name.includes(values.only ?? ''));
  if (flags.has('list')) {
    mutants.forEach(({ name, file }) => console.log(`${name}  (${file})`));
    return;
  }
  if (mutants.length === 0)
    throw new Error(`No mutant is called "${values.only ?? ''}"; --list names them all.`);
  demandOwnNames(mutants);
  mutants.forEach(mutatedSource);
  const problems = notCompiling(mutants);
  if (problems.size > 0) {
    const lines = [...problems].map(([name, problem]) => `"${name}" does not compile: ${problem}`);
    throw new Error(lines.join('\n'));
  }
  await demandPassing(mutants);
  const survived = await runAll(mutants);
  survived.forEach(({ name, tests }) => console.log(`survived: ${name}  (${tests.join(', ')})`));
  if (survived.length > 0) process.exitCode = 1;
  const killed = mutants.length - survived.length;
  console.log(`mutants ${mutants.length} killed ${killed} survived ${survived.length}`);
}

function demandOwnNames(mutants: readonly Mutant[]): void {
  const names = mutants.map(({ name }) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new Error(`Two mutants are called "${twice}".`);
}

/** Without a mutant every test passes: else nothing could be told from a failure. */
async function demandPassing(mutants: readonly Mutant[]): Promise<void> {
  const tests = [...new Set(mutants.flatMap(testFiles))];
  console.log(`Without a mutant: ${tests.length} test files`);
  const verdict = await runTests({ tests, workers: cpus, abort: abort.signal });
  if (verdict.kind === 'passed') return;
  const reason = verdict.kind === 'broken' ? verdict.message : verdict.tests.join('\n');
  throw new Error(`The tests do not pass as the program is (${verdict.kind}):\n${reason}`);
}

/** Runs each mutant by itself, as many at a time as there are processors; gives those that lived. */
async function runAll(mutants: readonly Mutant[]): Promise<readonly Mutant[]> {
  const survived: Mutant[] = [];
  const broken: string[] = [];
  const waiting = [...mutants];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const begun = performance.now();
      const verdict = await judge(mutant);
      done += 1;
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const outcome = outcomeOf(mutant, verdict);
      console.log(`[${done}/${mutants.length}] ${outcome}: ${mutant.name} (${seconds} s)`);
      if (outcome === 'survived') survived.push(mutant);
      if (verdict.kind === 'broken') broken.push(`"${mutant.name}": ${verdict.message}`);
    }
  };
  await Promise.all(Array.from({ length: cpus }, work));
  if (broken.length > 0) throw new Error(`Tests that could not be run:\n${broken.join('\n')}`);
  return survived;
}

/** Runs the tests of a mutant file after file, to the first that notices. */
async function judge(mutant: Mutant): Promise<Verdict> {
  const applied = JSON.stringify({ ...mutant, file: sourceFile(mutant) });
  let verdict: Verdict = { kind: 'passed' };
  for (const test of testFiles(mutant)) {
    verdict = await runTests({
      tests: [test],
      workers: 1,
      named: mutant.named,
      mutant: applied,
      abort: abort.signal
    });
    if (verdict.kind !== 'passed') return verdict;
  }
  return verdict;
}

function outcomeOf(mutant: Mutant, verdict: Verdict): 'killed' | 'survived' | 'error' {
  switch (verdict.kind) {
    case 'failed':
      return 'killed';
    case 'timeout':
      return mutant.timeoutKills ? 'killed' : 'survived';
    case 'passed':
      return 'survived';
    case 'broken':
      return 'error';
  }
}

process.once('SIGINT', () => abort.abort());
process.once('SIGTERM', () => abort.abort());
run().catch((cause: unknown) => {
  if (abort.signal.aborted) {
    console.log('Ended before all mutants were run.');
    process.exitCode = 130;
    return;
  }
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
