import * as fc from 'fast-check';
import type { Finding } from './judge/finding';
import { schedules } from './model/commands';
import type { Schedule } from './model/commands';
import type { Stage } from './runSchedule';

/** How many, and from which seed; a path goes straight to one that failed before. */
export interface Share {
  readonly schedules: number;
  readonly seed: number;
  readonly path?: string;
}

/** What came of a share: all went well, or the smallest schedule that did not. */
export interface ShareOutcome {
  readonly ran: number;
  readonly failure?: {
    readonly findings: readonly Finding[];
    /** In words: who did what, what happened to each request, what is wrong with what stands. */
    readonly story: string;
    readonly seed: number;
    readonly path: string;
  };
}

/** How long a smaller schedule that fails as well is looked for, in milliseconds. */
const LONGEST_SHRINKING = 60_000;

/** Runs a share of schedules on one stage, and shrinks the first that fails. */
export async function runSchedules(
  stage: Pick<Stage, 'run'>,
  share: Share,
  progress: (ran: number) => void = () => undefined
): Promise<ShareOutcome> {
  let ran = 0;
  let shrinksUntil = Infinity;
  const property = fc.asyncProperty(schedules, async (schedule) => {
    // What was found by then is small enough; calling the others good ends the search.
    if (performance.now() > shrinksUntil) return;
    const { findings } = await stage.run(schedule);
    if (findings.length === 0) {
      if (shrinksUntil === Infinity) progress(++ran);
      return;
    }
    shrinksUntil = Math.min(shrinksUntil, performance.now() + LONGEST_SHRINKING);
    throw new Error(findings[0]?.words);
  });
  const { seed, path } = share;
  const details = await fc.check(property, {
    numRuns: share.schedules,
    seed,
    ...(path !== undefined && { path })
  });
  const [smallest] = details.counterexample ?? [];
  if (smallest === undefined) return { ran: details.numRuns };
  const told = await tell(stage, smallest);
  return {
    ran: details.numRuns,
    failure: { ...told, seed: details.seed, path: details.counterexamplePath ?? '' }
  };
}

async function tell(
  stage: Pick<Stage, 'run'>,
  schedule: Schedule
): Promise<{ readonly findings: readonly Finding[]; readonly story: string }> {
  try {
    const { findings, log } = await stage.run(schedule);
    const wrong = findings.map(({ kind, words }) => `${kind}: ${words}`);
    return { findings, story: [...log.story, ...wrong].join('\n') };
  } catch (error) {
    // A schedule may fail by an error of the product that no person could have been told.
    return { findings: [], story: `${JSON.stringify(schedule)}\n${String(error)}` };
  }
}
