import { dataFileIn, people, personFetch, startLocalServer } from '../local/localServer';
import { fillLedger } from './fill';
import { nothingSeen, workOn, type Seen } from './ledgerClient';
import { startServerProcess } from './serverProcess';
import { ledger, makeLedger } from './writes/items';

export interface Load {
  readonly items: number;
  readonly clients: number;
  readonly seconds: number;
}

export interface Loaded extends Seen {
  /** Items whose counter or version is not what their acknowledged writes make it. */
  readonly lost: readonly string[];
}

interface Counted {
  readonly Id: number;
  readonly Count: number;
  readonly owshiddenversion: number;
}

/** Loads a server of its own process, and counts afterwards. */
export async function loadLedger(dataFolder: string, load: Load): Promise<Loaded> {
  const { items, clients, seconds } = load;
  const first = await startLocalServer({ dataFolder });
  await makeLedger(first.as(people.owner.login));
  await first.stop();
  fillLedger(dataFileIn(dataFolder), items);
  const server = await startServerProcess(dataFolder);
  try {
    const seen = nothingSeen();
    const end = performance.now() + seconds * 1000;
    const ended = (): boolean => performance.now() >= end;
    await Promise.all(
      Array.from({ length: clients }, () =>
        workOn(personFetch(server.siteUrl, people.owner.login), items, seen, ended)
      )
    );
    return { ...seen, lost: await lostIn(server.siteUrl, items, seen.writes) };
  } finally {
    await server.kill();
  }
}

/** Every counter is the writes acknowledged for it, and every version one more. */
async function lostIn(
  siteUrl: string,
  items: number,
  writes: ReadonlyMap<number, number>
): Promise<readonly string[]> {
  const owner = personFetch(siteUrl, people.owner.login);
  const lost: string[] = [];
  let read = 0;
  let next: string | undefined = `${ledger}/items?$select=Id,Count,owshiddenversion&$top=5000`;
  while (next !== undefined) {
    const page = (await (await owner(next)).json()) as {
      readonly value: readonly Counted[];
      readonly 'odata.nextLink'?: string;
    };
    for (const { Id, Count, owshiddenversion } of page.value) {
      const expected = writes.get(Id) ?? 0;
      if (Count !== expected || owshiddenversion !== expected + 1) {
        lost.push(`item ${Id}: ${expected} writes, counter ${Count}, version ${owshiddenversion}`);
      }
    }
    read += page.value.length;
    next = page['odata.nextLink'];
  }
  return read === items ? lost : [...lost, `${read} of ${items} items are there`];
}
