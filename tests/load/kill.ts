/**
 * `npm run kill:sharepoint -- --times 200`: SIGKILL while clients write, and what is there afterwards.
 * Ends with "kills N acknowledged N lost 0 half 0"; 1 where anything was lost or half.
 */
import '../../local/sqliteWarning';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killDuringWrites } from './killings';

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '200' } } });
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    throw new Error(`--times ${values.times} is no number.`);
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
  console.error(cause);
  process.exitCode = 1;
});
