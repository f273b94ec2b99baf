/** One worker's share of the sequences, on a site of its own. Started by `run.ts`. */
import '../../../local/sqliteWarning';
import { openBridgeTheatre } from './bridge/bridgeTheatre';
import { openPureTheatre } from './pure/pureTheatre';
import type { Share, ShareOutcome } from './runSequences';
import { runSequences } from './runSequences';

/** Sequences between two reports to whoever started this. */
const A_FEW = 10;

/** What a worker says of its share. */
export type ShareMessage =
  | { readonly kind: 'ran'; readonly sequences: number }
  | { readonly kind: 'done'; readonly outcome: ShareOutcome };

function say(message: ShareMessage): void {
  process.send?.(message);
}

async function run(share: Share): Promise<void> {
  const theatre = await (share.isPure ? openPureTheatre() : openBridgeTheatre());
  const outcome = await runSequences(theatre, share, (ran) => {
    if (ran % A_FEW === 0) say({ kind: 'ran', sequences: A_FEW });
  });
  theatre.close();
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
