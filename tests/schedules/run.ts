/**
 * `npm run test:schedules`: random schedules of edits by several people, with faults (README.md).
 * `--schedules N`, `--seed S`, `--workers N`, and `--path P`, which replays what a failure printed.
 * Ends with "schedules N lost N doubled N untouched N"; 1 where something failed.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { OptionError, readCommandLine } from '../../local/commands/commandLine';
import type { Share, ShareOutcome } from './runSchedules';
import type { ShareMessage } from './share';

const USAGE =
  'Usage: npm run test:schedules -- [--schedules N] [--seed S] [--workers N] [--path P]';

/** Schedules between two lines of progress. */
const A_WHILE = 1000;

/** The seeds of two workers are apart, so that they do not run the same schedules. */
const BETWEEN_SEEDS = 1_000_003;

function sharesOf(words: readonly string[]): readonly Share[] {
  const { values, words: rest } = readCommandLine(words, {
    values: ['schedules', 'seed', 'workers', 'path'],
    flags: [],
    usage: USAGE
  });
  if (rest.length > 0) throw new OptionError(USAGE);
  const number = (value: string | undefined, otherwise: number): number => {
    if (value === undefined) return otherwise;
    if (!/^-?\d+$/.test(value)) throw new OptionError(USAGE);
    return Number(value);
  };
  const schedules = number(values.schedules, 100_000);
  const seed = number(values.seed, Math.floor(Math.random() * 1_000_000_000));
  if (values.path !== undefined) return [{ schedules, seed, path: values.path }];
  const workers = Math.max(1, number(values.workers, Math.min(availableParallelism(), schedules)));
  return Array.from({ length: workers }, (_, index) => ({
    schedules: Math.ceil((schedules - index) / workers),
    seed: seed + index * BETWEEN_SEEDS
  }));
}

/** Runs one share in a process of its own. Rejects when that process ends without having said anything. */
function runShare(share: Share, ran: (schedules: number) => void): Promise<ShareOutcome> {
  return new Promise((resolve, reject) => {
    const child = fork(path.resolve(__dirname, 'share.ts'), {
      cwd: path.resolve(__dirname, '../..'),
      execArgv: ['--import', 'tsx']
    });
    child.on('message', (message: ShareMessage) => {
      if (message.kind === 'ran') ran(message.schedules);
      else resolve(message.outcome);
    });
    child.once('exit', (code) => reject(new Error(`A worker ended with ${String(code)}.`)));
    child.send(share);
  });
}

function report({ failure }: ShareOutcome, { schedules }: Share): void {
  if (failure === undefined) return;
  const replay = `--schedules ${schedules} --seed ${failure.seed} --path ${failure.path}`;
  console.log(`${failure.story}\n\nReplay: npm run test:schedules -- ${replay}`);
}

async function run(): Promise<void> {
  const shares = sharesOf(process.argv.slice(2));
  const began = performance.now();
  let ran = 0;
  console.error(`Seeds ${shares.map(({ seed }) => seed).join(', ')}`);
  const outcomes = await Promise.all(
    shares.map((share) =>
      runShare(share, (more) => {
        ran += more;
        if (ran % A_WHILE !== 0) return;
        const seconds = (performance.now() - began) / 1000;
        console.error(`${ran} schedules, ${(ran / seconds).toFixed(1)} a second`);
      })
    )
  );
  outcomes.forEach((outcome, index) => report(outcome, shares[index] ?? { schedules: 0, seed: 0 }));
  const findings = outcomes.flatMap(({ failure }) => failure?.findings ?? []);
  const count = (kind: string): number => findings.filter((one) => one.kind === kind).length;
  if (outcomes.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
  const total = outcomes.reduce((sum, outcome) => sum + outcome.ran, 0);
  console.log(
    `schedules ${total} lost ${count('lost')} doubled ${count('doubled')} untouched ${count('untouched')}`
  );
}

run().catch((error: unknown) => {
  console.error(error instanceof OptionError ? error.message : error);
  process.exitCode = 1;
});
