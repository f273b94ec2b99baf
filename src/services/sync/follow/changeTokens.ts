import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { NO_METADATA } from '../odata';
import { sendReadBatch } from '../sendBatch';

/** Where a list's change log is read on from: "1;3;<list>;<ticks>;<change>". */
export type ChangeToken = string;

/** Ticks of 100 ns in two minutes. */
const OVERLAP = 1_200_000_000;

/**
 * Tokens that stand a little before now, one a list, in the order of the titles. They may be asked for
 * while the lists are being read: what was changed in between is read once more, and nothing is missed.
 * A token of a time ends in -1 (PnPjs's documentation of getChanges). Undefined where a token is not
 * of the known form: such a list is read whole each time.
 */
export async function tokensBeforeNow(
  sp: SPFI,
  titles: readonly string[],
  signal: AbortSignal | undefined
): Promise<readonly (ChangeToken | undefined)[]> {
  const lists = await sendReadBatch(
    sp,
    (batched) =>
      titles.map((title) =>
        batched.web.lists.getByTitle(title).select('CurrentChangeToken')<{
          readonly CurrentChangeToken?: { StringValue?: string };
        }>({
          headers: NO_METADATA
        })
      ),
    { signal }
  );
  return lists.map(({ CurrentChangeToken }) => earlier(CurrentChangeToken?.StringValue ?? ''));
}

function earlier(token: ChangeToken): ChangeToken | undefined {
  const parts = /^(1;3;[0-9a-f-]{36});(\d+);-?\d+$/i.exec(token);
  if (parts === null) return undefined;
  const [, list = '', ticks = '0'] = parts;
  return `${list};${String(BigInt(ticks) - BigInt(OVERLAP))};-1`;
}
