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

/** Schedules of one process: a site that many have run on grows, and is begun anew. */
const OF_ONE_PROCESS = 2500;

/** The seeds of two shares are apart, so that they do not run the same schedules. */
const BETWEEN_SEEDS = 1_000_003;

interface Plan {
  readonly shares: readonly Share[];
  /** Processes at a time. */
  readonly workers: number;
}

function planOf(words: readonly string[]): Plan {
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
  if (values.path !== undefined) {
    return { shares: [{ schedules, seed, path: values.path }], workers: 1 };
  }
  const workers = Math.max(1, number(values.workers, Math.min(availableParallelism(), schedules)));
  const count = Math.max(workers, Math.ceil(schedules / OF_ONE_PROCESS));
  const shares = Array.from({ length: count }, (_, index) => ({
    schedules: Math.ceil((schedules - index) / count),
    seed: seed + index * BETWEEN_SEEDS
  }));
  return { shares, workers };
}

/** Runs the shares, so many at a time; none after one that failed. */
async function runAll(
  { shares, workers }: Plan,
  ran: (schedules: number) => void
): Promise<readonly Ran[]> {
  const waiting = [...shares];
  const done: Ran[] = [];
  const work = async (): Promise<void> => {
    for (let share = waiting.shift(); share !== undefined; share = waiting.shift()) {
      const outcome = await runShare(share, ran);
      if (outcome.failure !== undefined) waiting.length = 0;
      done.push({ share, outcome });
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return done;
}

interface Ran {
  readonly share: Share;
  readonly outcome: ShareOutcome;
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

function report({ share: { schedules }, outcome: { failure } }: Ran): void {
  if (failure === undefined) return;
  const replay = `--schedules ${schedules} --seed ${failure.seed} --path ${failure.path}`;
  console.log(`${failure.story}\n\nReplay: npm run test:schedules -- ${replay}`);
}

async function run(): Promise<void> {
  const plan = planOf(process.argv.slice(2));
  const began = performance.now();
  let ran = 0;
  console.error(`Seed ${plan.shares[0]?.seed ?? 0}`);
  const all = await runAll(plan, (more) => {
    ran += more;
    if (ran % A_WHILE !== 0) return;
    const seconds = (performance.now() - began) / 1000;
    console.error(`${ran} schedules, ${(ran / seconds).toFixed(1)} a second`);
  });
  all.forEach(report);
  const outcomes = all.map(({ outcome }) => outcome);
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
