import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { owner } from '../../local/people';
import { readWholeList } from '../../src/services/sync/readWholeList';
import { selectOf } from '../../src/services/site/declaration/list';
import { recommendationsList } from '../../src/services/site/lists/recommendations';
import type { Fetch } from '../../src/services/sync/formDigest';
import { spfiFor } from '../services/spfiFor';
import type { Measured } from './measure';

const RECOMMENDATIONS = 20_000;
const LATENCY_MS = 80;
const RUNS = 3;

/** Every request a round trip further away, as over an office's line to Microsoft 365. */
const farAway: Fetch = async (url, init) => {
  await new Promise((resolve) => setTimeout(resolve, LATENCY_MS));
  return fetch(url, init);
};

/** Reading a list of 20,000 whole: ID ranges side by side, against one page after another. */
export async function benchWire(): Promise<readonly Measured[]> {
  const site = await startSite();
  try {
    const list = spfiFor(site.siteUrl, owner.login, farAway).web.lists.getByTitle(
      recommendationsList.title
    );
    const select = selectOf(recommendationsList);

    const pages = async (): Promise<number> => {
      let read = 0;
      const items = list.items.select(...select).top(5000);
      for await (const page of items) read += page.length;
      return read;
    };
    const ranges = async (): Promise<number> => (await readWholeList(list, select)).length;

    const baselineMs = await fastestMs(pages);
    const oursMs = await fastestMs(ranges);
    return [
      {
        name: `reading ${RECOMMENDATIONS} recommendations at ${LATENCY_MS} ms`,
        baseline: 'pages of 5,000, one after another',
        baselineMs,
        oursMs,
        goal: 0.45
      }
    ];
  } finally {
    site.stop();
  }
}

interface SiteProcess {
  readonly siteUrl: string;
  readonly stop: () => void;
}

/** Starts `siteProcess.ts` and waits until it says where it is. */
async function startSite(): Promise<SiteProcess> {
  const script = path.join(__dirname, 'siteProcess.ts');
  const running = spawn(process.execPath, ['--import', 'tsx', script, `${RECOMMENDATIONS}`], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  for await (const line of createInterface({ input: running.stdout })) {
    if (line.startsWith('http')) return { siteUrl: line, stop: () => running.kill('SIGTERM') };
  }
  throw new Error('The site to measure did not start.');
}

async function fastestMs(read: () => Promise<number>): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const rows = await read();
    if (rows !== RECOMMENDATIONS) throw new Error(`${rows} of ${RECOMMENDATIONS} rows were read.`);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
