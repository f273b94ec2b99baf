/**
 * `npm run load:sharepoint -- --seconds 60`: clients read pages of a large list and write under ETags.
 * Ends with "requests N foreign N lost N"; 1 where a write was lost or an answer was not SharePoint's.
 */
import '../../local/sqliteWarning';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OptionError, readCommandLine } from '../../local/commands/commandLine';
import { loadLedger } from './ledgerLoad';
import { measuresOf } from './measures';

const usage = 'Usage: npm run load:sharepoint -- [--seconds 60] [--items 50000] [--clients 20]';

async function run(): Promise<void> {
  const { values, words } = readCommandLine(process.argv.slice(2), {
    values: ['seconds', 'items', 'clients'],
    flags: [],
    usage
  });
  if (words.length > 0) throw new OptionError(usage);
  const seconds = wholeNumber('seconds', values.seconds ?? '60');
  const items = wholeNumber('items', values.items ?? '50000');
  const clients = wholeNumber('clients', values.clients ?? '20');
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  console.log(`${items} items (put in through the storage), ${clients} clients, ${seconds} s`);
  try {
    const loaded = await loadLedger(folder, { seconds, items, clients });
    const { times, refusals, foreign, lost, writes } = loaded;
    const rounded = (ms: number): number => Number(ms.toFixed(1));
    console.table(
      Object.entries(times).map(([call, of]) => {
        const { requests, p50, p95, p99, max } = measuresOf(of);
        const [a, b, c, d] = [p50, p95, p99, max].map(rounded);
        return { call, requests, 'p50 ms': a, 'p95 ms': b, 'p99 ms': c, 'max ms': d };
      })
    );
    refusals.forEach((count, code) => console.log(`${count} × ${code}`));
    foreign.slice(0, 20).forEach((what) => console.log(`foreign: ${what}`));
    lost.slice(0, 20).forEach((what) => console.log(`lost: ${what}`));
    const acknowledged = [...writes.values()].reduce((sum, one) => sum + one, 0);
    const requests = Object.values(times).reduce((sum, { length }) => sum + length, 0);
    console.log(`${acknowledged} writes acknowledged, on ${writes.size} items`);
    if (foreign.length + lost.length > 0) process.exitCode = 1;
    console.log(`requests ${requests} foreign ${foreign.length} lost ${lost.length}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new OptionError(`--${option} needs a whole number, 1 or more.`);
  return number;
}

run().catch((cause: unknown) => {
  console.error(cause instanceof OptionError ? cause.message : cause);
  process.exitCode = 1;
});
