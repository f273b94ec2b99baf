/**
 * `npm run kill:sharepoint -- --times 200`: SIGKILL while clients write, and what is there afterwards.
 * Ends with "kills N acknowledged N lost 0 half 0"; 1 where anything was lost or half.
 */
import '../../local/sqliteWarning';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OptionError, readCommandLine } from '../../local/commands/commandLine';
import { killDuringWrites } from './killings';

const usage = 'Usage: npm run kill:sharepoint -- [--times 200]';

async function run(): Promise<void> {
  const { values, words } = readCommandLine(process.argv.slice(2), {
    values: ['times'],
    flags: [],
    usage
  });
  if (words.length > 0) throw new OptionError(usage);
  const times = Number(values.times ?? '200');
  if (!Number.isInteger(times) || times < 1)
    throw new OptionError('--times needs a whole number, 1 or more.');
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    const { kills, acknowledged, lost, half } = await killDuringWrites(
      folder,
      times,
      (kill, writes) => console.log(`[${kill}/${times}] ${writes} writes acknowledged`)
    );
    lost.forEach((what) => console.log(`lost: ${what}`));
    half.forEach((what) => console.log(`half: ${what}`));
    if (lost.length + half.length > 0) process.exitCode = 1;
    console.log(
      `kills ${kills} acknowledged ${acknowledged} lost ${lost.length} half ${half.length}`
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

run().catch((cause: unknown) => {
  console.error(cause instanceof OptionError ? cause.message : cause);
  process.exitCode = 1;
});
