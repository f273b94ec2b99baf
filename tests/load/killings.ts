import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { dataFileIn, people, personFetch, type PersonFetch } from '../local/localServer';
import { startServerProcess } from './serverProcess';
import { halvesIn } from './wholeFile';
import { addFile, addInParts, makePapers } from './writes/files';
import { addAndDelete, addBatch, addItem, countTo, ledger, makeLedger } from './writes/items';
import { makeList } from './writes/lists';
import { acknowledged, NotAcknowledged, type Write } from './writes/write';
import { post } from '../local/sharepoint/register';

export interface Killings {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged writes that are not there, by name. */
  readonly lost: readonly string[];
  /** What is only half there. */
  readonly half: readonly string[];
}

/** A client at one time: what was acknowledged, and the one that was under way when the server died. */
interface Client {
  readonly acknowledged: readonly Write[];
  readonly underWay: Write;
}

const CLIENTS = 6;
/** At most so long after the first acknowledged write the server is killed, in milliseconds. */
const LONGEST = 500;

/**
 * Kills a server with SIGKILL while clients write to it, again and again on the same data, and looks
 * each time whether what was acknowledged is there and nothing is half.
 * @throws NotAcknowledged where the server refuses a write
 */
export async function killDuringWrites(
  dataFolder: string,
  times: number,
  progress: (kill: number, writes: number) => void = () => undefined
): Promise<Killings> {
  const lost: string[] = [];
  const half: string[] = [];
  const all: Write[] = [];
  let server = await startServerProcess(dataFolder);
  try {
    const maker = ownerOf(server.siteUrl);
    await makeLedger(maker);
    await makePapers(maker);
    const counters: Counter[] = [];
    for (let client = 0; client < CLIENTS; client += 1)
      counters.push(await makeCounter(maker, client));
    for (let kill = 1; kill <= times; kill += 1) {
      const { siteUrl } = server;
      const begun = new EventEmitter();
      const first = once(begun, 'acknowledged');
      const writing = counters.map((counter, client) =>
        writeUntilKilled(siteUrl, ownerOf(siteUrl), `${kill}-${client}`, counter, begun)
      );
      // One that ends by itself has been refused: that is told, and not waited for.
      const moment = first.then(() => pause(Math.random() * LONGEST));
      await Promise.race([moment, Promise.all(writing)]);
      await server.kill();
      const clients = await Promise.all(writing);
      server = await startServerProcess(dataFolder);
      const owner = ownerOf(server.siteUrl);
      const done = clients.flatMap((client) => client.acknowledged);
      for (const write of done) {
        const found = await write.look(owner);
        if (found === 'nothing') lost.push(write.name);
        if (found === 'half') half.push(write.name);
      }
      for (const { underWay } of clients) {
        if ((await underWay.look(owner)) === 'half') half.push(`${underWay.name} (under way)`);
      }
      half.push(...halvesIn(dataFileIn(dataFolder)));
      all.push(...done);
      progress(kill, done.length);
    }
    const owner = ownerOf(server.siteUrl);
    for (const write of all) {
      if ((await write.look(owner)) !== 'whole') lost.push(`${write.name} (at the end)`);
    }
  } finally {
    await server.kill();
  }
  return { kills: times, acknowledged: all.length, lost, half };
}

const ownerOf = (siteUrl: string): PersonFetch => personFetch(siteUrl, people.owner.login);

/** An item that one client counts up: what was sent last may have arrived, or not. */
interface Counter {
  readonly id: number;
  readonly key: string;
}

async function makeCounter(owner: PersonFetch, client: number): Promise<Counter> {
  const key = `counter-${client}`;
  const made = await acknowledged(key, post(owner, `${ledger}/items`, { Key: key }));
  return { id: (JSON.parse(made) as { readonly Id: number }).Id, key };
}

async function reachedBy(as: PersonFetch, { id }: Counter): Promise<number> {
  const text = await acknowledged('counter', as(`${ledger}/items(${id})?$select=Count`));
  return (JSON.parse(text) as { readonly Count: number | null }).Count ?? 0;
}

/** Writes one thing after another until the connection is gone. Throws what the server refused. */
async function writeUntilKilled(
  siteUrl: string,
  as: PersonFetch,
  name: string,
  counter: Counter,
  begun: EventEmitter
): Promise<Client> {
  const done: Write[] = [];
  let count: number | undefined;
  for (let turn = Math.floor(Math.random() * 8); ; turn += 1) {
    const key = `${name}-${turn}`;
    let write: Write = addItem(key);
    try {
      count ??= await reachedBy(as, counter);
      if (turn % 2 === 0) write = countTo(counter.id, counter.key, (count += 1));
      else if (turn % 16 === 3) write = addBatch(siteUrl, key, 5);
      else if (turn % 16 === 5) write = addAndDelete(key);
      else if (turn % 16 === 7) write = addFile(`${key}.txt`, 20_000);
      else if (turn % 16 === 11) write = addInParts(`${key}.bin`, 40_000);
      else if (turn % 16 === 13) write = makeList(`List ${key}`);
      await write.perform(as);
      done.push(write);
      begun.emit('acknowledged');
    } catch (cause) {
      if (cause instanceof NotAcknowledged) throw cause;
      // Anything else is the connection that broke with its server.
      return { acknowledged: done, underWay: write };
    }
  }
}
