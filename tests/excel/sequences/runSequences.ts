import * as fc from 'fast-check';
import type { Finding } from '../../schedules/judge/finding';
import { judgeSequence } from './judge/judgeSequence';
import type { Command } from './model/commands';
import { sequences } from './model/commands';
import { playSequence } from './model/playSequence';
import type { Theatre } from './model/world';

/** How many, and from which seed; a path goes straight to one that failed before. */
export interface Share {
  readonly sequences: number;
  readonly seed: number;
  readonly path?: string;
  /** Over the pure rules and an in-memory site, without Excel's client and SharePoint. */
  readonly isPure: boolean;
}

/** What came of a share: all went well, or the smallest sequence that did not. */
export interface ShareOutcome {
  readonly ran: number;
  readonly failure?: {
    readonly findings: readonly Finding[];
    readonly story: string;
    readonly seed: number;
    readonly path: string;
  };
}

export interface Outcome {
  readonly findings: readonly Finding[];
  readonly story: readonly string[];
}

/** How long a smaller sequence that fails as well is looked for, in milliseconds. */
const LONGEST_SHRINKING = 60_000;

export async function runSequence(
  theatre: Theatre,
  commands: readonly Command[]
): Promise<Outcome> {
  const world = await theatre.open();
  const log = await playSequence(world, commands);
  return { findings: await judgeSequence(world, log), story: log.story };
}

/** Runs a share of sequences in one theatre, and shrinks the first that fails. */
export async function runSequences(
  theatre: Theatre,
  { sequences: count, seed, path }: Share,
  progress: (ran: number) => void = () => undefined
): Promise<ShareOutcome> {
  let ran = 0;
  let shrinksUntil = Infinity;
  const property = fc.asyncProperty(sequences, async (commands) => {
    // What was found by then is small enough; calling the others good ends the search.
    if (performance.now() > shrinksUntil) return;
    const { findings } = await runSequence(theatre, commands).catch((error: unknown) => {
      shrinksUntil = Math.min(shrinksUntil, performance.now() + LONGEST_SHRINKING);
      throw error;
    });
    if (findings.length === 0) {
      if (shrinksUntil === Infinity) progress(++ran);
      return;
    }
    shrinksUntil = Math.min(shrinksUntil, performance.now() + LONGEST_SHRINKING);
    throw new Error(findings[0]?.words);
  });
  const details = await fc.check(property, {
    numRuns: count,
    seed,
    ...(path !== undefined && { path })
  });
  const [smallest] = details.counterexample ?? [];
  if (smallest === undefined) return { ran: details.numRuns };
  const told = await tell(theatre, smallest);
  return {
    ran: details.numRuns,
    failure: { ...told, seed: details.seed, path: details.counterexamplePath ?? '' }
  };
}

async function tell(
  theatre: Theatre,
  commands: readonly Command[]
): Promise<{ readonly findings: readonly Finding[]; readonly story: string }> {
  try {
    const { findings, story } = await runSequence(theatre, commands);
    const wrong = findings.map(({ kind, words }) => `${kind}: ${words}`);
    return { findings, story: [...story, ...wrong].join('\n') };
  } catch (error) {
    // A sequence may fail by an error of the product that no person could have been told.
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { findings: [], story: `${JSON.stringify(commands)}\n${said}` };
  }
}
