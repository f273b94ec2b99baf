import { DatabaseSync } from 'node:sqlite';
import type { PersonFetch } from '../localServer';
import { dataFileIn } from '../localServer';
import { post, type Answer } from './register';

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
