/** One worker's share of the schedules, on a site of its own. Started by `run.ts`. */
import '../../local/sqliteWarning';
import { openStage } from './runSchedule';
import type { Share } from './runSchedules';
import { runSchedules } from './runSchedules';

/** Schedules between two reports to whoever started this. */
const A_FEW = 100;

/** What a worker says of its share. */
export type ShareMessage =
  | { readonly kind: 'ran'; readonly schedules: number }
  | { readonly kind: 'done'; readonly outcome: Awaited<ReturnType<typeof runSchedules>> };

function say(message: ShareMessage): void {
  process.send?.(message);
}

async function run(share: Share): Promise<void> {
  const stage = await openStage();
  const outcome = await runSchedules(stage, share, (ran) => {
    if (ran % A_FEW === 0) say({ kind: 'ran', schedules: A_FEW });
  });
  stage.close();
  say({ kind: 'done', outcome });
  process.disconnect();
}

// Whoever started this is gone, or has what it asked for.
process.once('disconnect', () => process.exit());

process.once('message', (share) => {
  run(share as Share).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
