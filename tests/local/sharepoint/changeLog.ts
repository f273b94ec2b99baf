import type { PersonFetch } from '../localServer';
import { list, post, type Answer } from './register';

/** A row of the change log. */
export interface Change {
  readonly ChangeType: number;
  readonly ChangeToken: { readonly StringValue: string };
  readonly ItemId?: number;
  readonly [name: string]: unknown;
}

export const ALL_VERBS = {
  Add: true,
  Update: true,
  DeleteObject: true,
  Restore: true,
  Rename: true
};

/** Whose changes are asked for, and after them the options of the address. */
export interface Asked {
  readonly of?: string;
  readonly options?: string;
}

export const ask = (
  as: PersonFetch,
  query: Answer,
  { of = list, options = '' }: Asked = {}
): Promise<Response> => post(as, `${of}/getchanges${options}`, { query });

export async function changes(
  as: PersonFetch,
  query: Answer,
  asked?: Asked
): Promise<readonly Change[]> {
  const response = await ask(as, query, asked);
  const body = (await response.json()) as { readonly value?: readonly Change[] };
  if (!body.value) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return body.value;
}

/** The token of now of a list, a web or a site. */
export async function token(as: PersonFetch, of = list): Promise<string> {
  const response = await as(`${of}?$select=CurrentChangeToken`);
  const body = (await response.json()) as {
    readonly CurrentChangeToken: { readonly StringValue: string };
  };
  return body.CurrentChangeToken.StringValue;
}

export const since = (StringValue: string): Answer => ({ ChangeTokenStart: { StringValue } });

export const idOf = async (as: PersonFetch, address: string): Promise<string> =>
  ((await (await as(`${address}?$select=Id`)).json()) as { readonly Id: string }).Id;

/** [what, which item] of each row. */
export const story = (
  rows: readonly Change[]
): readonly (readonly [number, number | undefined])[] =>
  rows.map(({ ChangeType, ItemId }) => [ChangeType, ItemId]);
