/**
 * `npm run test:excel`: random sequences of what two people do at Excel, with edits by others and faults
 * (README.md). `--sequences N`, `--seed S`, `--workers N`, `--pure`, and `--path P`, which replays what a
 * failure printed. Ends with "sequences N lost N doubled N untouched N"; 1 where something failed.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { OptionError, readCommandLine } from '../../../local/commands/commandLine';
import type { Share, ShareOutcome } from './runSequences';
import type { ShareMessage } from './share';

const USAGE =
  'Usage: npm run test:excel -- [--pure] [--sequences N] [--seed S] [--workers N] [--path P]';

/** How many are run unless told otherwise, and how many in one process: a site grows. */
const BRIDGE = { all: 10_000, ofOneProcess: 100, betweenLines: 100 } as const;
const PURE = { all: 100_000, ofOneProcess: 5000, betweenLines: 1000 } as const;

/** The seeds of two shares are apart, so that they do not run the same sequences. */
const BETWEEN_SEEDS = 1_000_003;

interface Plan {
  readonly shares: readonly Share[];
  /** Processes at a time. */
  readonly workers: number;
  readonly betweenLines: number;
}

function planOf(words: readonly string[]): Plan {
  const {
    values,
    flags,
    words: rest
  } = readCommandLine(words, {
    values: ['sequences', 'seed', 'workers', 'path'],
    flags: ['pure'],
    usage: USAGE
  });
  if (rest.length > 0) throw new OptionError(USAGE);
  const number = (value: string | undefined, otherwise: number): number => {
    if (value === undefined) return otherwise;
    if (!/^-?\d+$/.test(value)) throw new OptionError(USAGE);
    return Number(value);
  };
  const isPure = flags.has('pure');
  const { all, ofOneProcess, betweenLines } = isPure ? PURE : BRIDGE;
  const sequences = number(values.sequences, all);
  const seed = number(values.seed, Math.floor(Math.random() * 1_000_000_000));
  if (values.path !== undefined) {
    const share = { sequences, seed, path: values.path, isPure };
    return { shares: [share], workers: 1, betweenLines };
  }
  const workers = Math.max(1, number(values.workers, Math.min(availableParallelism(), sequences)));
  const count = Math.max(Math.min(workers, sequences), Math.ceil(sequences / ofOneProcess));
  const shares = Array.from({ length: count }, (_, index) => ({
    sequences: Math.ceil((sequences - index) / count),
    seed: seed + index * BETWEEN_SEEDS,
    isPure
  }));
  return { shares, workers, betweenLines };
}

interface Ran {
  readonly share: Share;
  readonly outcome: ShareOutcome;
}

/** Runs the shares, so many at a time; none after one that failed. */
async function runAll(
  { shares, workers }: Plan,
  ran: (sequences: number) => void
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

/** Runs one share in a process of its own. Rejects when that process ends without having said anything. */
function runShare(share: Share, ran: (sequences: number) => void): Promise<ShareOutcome> {
  return new Promise((resolve, reject) => {
    const child = fork(path.resolve(__dirname, 'share.ts'), {
      cwd: path.resolve(__dirname, '../../..'),
      // A larger nursery: most of what a sequence makes is soon forgotten, and collecting it cost a fifth.
      execArgv: ['--max-semi-space-size=64', '--import', 'tsx']
    });
    child.on('message', (message: ShareMessage) => {
      if (message.kind === 'ran') ran(message.sequences);
      else resolve(message.outcome);
    });
    child.once('exit', (code) => reject(new Error(`A worker ended with ${String(code)}.`)));
    child.send(share);
  });
}

function report({ share: { sequences, isPure }, outcome: { failure } }: Ran): void {
  if (failure === undefined) return;
  const kind = isPure ? '--pure ' : '';
  const replay = `${kind}--sequences ${sequences} --seed ${failure.seed} --path ${failure.path}`;
  console.log(`${failure.story}\n\nReplay: npm run test:excel -- ${replay}`);
}

async function run(): Promise<void> {
  const plan = planOf(process.argv.slice(2));
  const began = performance.now();
  let ran = 0;
  console.error(`Seed ${plan.shares[0]?.seed ?? 0}`);
  const all = await runAll(plan, (more) => {
    ran += more;
    if (ran % plan.betweenLines !== 0) return;
    const seconds = (performance.now() - began) / 1000;
    console.error(`${ran} sequences, ${(ran / seconds).toFixed(1)} a second`);
  });
  all.forEach(report);
  const outcomes = all.map(({ outcome }) => outcome);
  const findings = outcomes.flatMap(({ failure }) => failure?.findings ?? []);
  const count = (kind: string): number => findings.filter((one) => one.kind === kind).length;
  if (outcomes.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
  const total = outcomes.reduce((sum, outcome) => sum + outcome.ran, 0);
  console.log(
    `sequences ${total} lost ${count('lost')} doubled ${count('doubled')} untouched ${count('untouched')}`
  );
}

run().catch((error: unknown) => {
  console.error(error instanceof OptionError ? error.message : error);
  process.exitCode = 1;
});
