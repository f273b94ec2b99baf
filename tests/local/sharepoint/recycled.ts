import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  dataFileIn,
  people,
  startLocalServer,
  type LocalServer,
  type PersonFetch
} from '../localServer';
import { makeLibrary } from './library';
import { makeRegister, post, type Answer } from './register';

/** A site with the register and the library, on a data folder that tests may look into. */
export interface SiteWithBins {
  readonly dataFolder: string;
  readonly server: LocalServer;
  readonly owner: PersonFetch;
  /** A member, who may throw away what they can edit. */
  readonly lead: PersonFetch;
}

export async function startSiteWithBins(): Promise<SiteWithBins> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
  const server = await startLocalServer({ dataFolder });
  const owner = server.as(people.owner.login);
  await makeRegister(owner);
  await makeLibrary(owner);
  const LoginName = `i:0#.f|membership|${people.lead.login}`;
  await post(owner, '_api/web/associatedMemberGroup/users', { LoginName });
  return { dataFolder, server, owner, lead: server.as(people.lead.login) };
}

/** Stops what a test has left running on the data folder, and removes it. */
export async function removeSiteWithBins(server: LocalServer, dataFolder: string): Promise<void> {
  await server.stop();
  await rm(dataFolder, { recursive: true });
}

export const readAnswer = async (as: PersonFetch, address: string): Promise<Answer> =>
  (await (await as(address)).json()) as Answer;

/** The recycle bins of the web and of the site of these tests. */
export const WEB = '_api/web/recycleBin';
export const SITE = '_api/site/recycleBin';

export const inBin = async (as: PersonFetch, bin = WEB): Promise<readonly Answer[]> =>
  ((await (await as(bin)).json()) as { readonly value: readonly Answer[] }).value;

/** Recycles what is at an address; gives its id in the bin. */
export async function recycled(as: PersonFetch, address: string): Promise<string> {
  const { value } = (await (await post(as, `${address}/recycle`)).json()) as Answer;
  return String(value);
}

export const restored = (as: PersonFetch, id: string): Promise<Response> =>
  post(as, `${WEB}('${id}')/restore()`);

/** How many rows a table of a data folder's file has. */
export function rowsIn(dataFolder: string, table: string): number {
  const data = new DatabaseSync(dataFileIn(dataFolder), { readOnly: true });
  const row = data.prepare(`SELECT COUNT(*) AS count FROM ${table}`).get();
  data.close();
  return Number(row?.count);
}
