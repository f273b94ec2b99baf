import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { sendReadBatch } from '../sendBatch';
import type { ChangeToken } from './changeTokens';

/** SharePoint gives at most this many changes at a time. */
const MOST_CHANGES = 1000;
const DELETED = 3;

/** What happened in a list since a token; too much to tell: "many". */
export type ListChanges =
  | {
      readonly kind: 'few';
      /** Rows that were added, changed or restored. */
      readonly changed: readonly number[];
      readonly deleted: readonly number[];
      readonly token: ChangeToken;
    }
  | { readonly kind: 'many' };

interface Change {
  readonly ChangeType: number;
  readonly ItemId?: number;
  readonly ChangeToken: { readonly StringValue: string };
}

/** Asks several lists at once, in one request. Errors are PnPjs's own: an old token is refused. */
export async function changesOf(
  sp: SPFI,
  lists: readonly { readonly title: string; readonly token: ChangeToken }[],
  signal: AbortSignal | undefined
): Promise<readonly ListChanges[]> {
  const logs = await sendReadBatch<readonly Change[]>(
    sp,
    (batched) =>
      lists.map(({ title, token }) =>
        batched.web.lists.getByTitle(title).getChanges({
          Item: true,
          Add: true,
          Update: true,
          SystemUpdate: true,
          Restore: true,
          DeleteObject: true,
          ChangeTokenStart: { StringValue: token }
        })
      ),
    { signal }
  );
  return logs.map((log, index) => changesIn(log, lists[index]?.token ?? ''));
}

function changesIn(log: readonly Change[], from: ChangeToken): ListChanges {
  if (log.length >= MOST_CHANGES) return { kind: 'many' };
  // The last thing that happened to a row counts.
  const last = new Map(log.map(({ ItemId = 0, ChangeType }) => [ItemId, ChangeType]));
  const ids = [...last.keys()].filter((id) => id > 0);
  return {
    kind: 'few',
    changed: ids.filter((id) => last.get(id) !== DELETED),
    deleted: ids.filter((id) => last.get(id) === DELETED),
    token: log[log.length - 1]?.ChangeToken.StringValue ?? from
  };
}
