import { body } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { spPost } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { Item } from '@pnp/sp/items';
import { sendBatch } from '../sync/sendBatch';
import { isForbidden, refusalOf, writing } from '../sync/sharePointAnswer';
import type { AddingOptions } from './addRows';
import type { FoundRow } from './compareList';
import { claimOf } from './login';
import type { FoundPeople } from './lookUpPeople';
import { STAMPS } from './sheetColumn';

const AT_ONCE = 50;

/** Rows of which it could not be restored who wrote them and when, and what SharePoint said. */
export interface UnstampedRows {
  readonly rows: number;
  readonly said: string | undefined;
}

interface FormAnswer {
  readonly ErrorMessage: string | null;
  readonly HasException: boolean;
}

/**
 * Restores who made and changed rows, and when. SharePoint lets owners do so through
 * ValidateUpdateListItem as a "new document update", which makes no new version; dates are given in UTC.
 * What it refuses is counted: the rows themselves are there.
 */
export async function stampRows(
  sp: SPFI,
  list: string,
  rows: readonly FoundRow[],
  people: FoundPeople,
  { signal, onRows }: AddingOptions
): Promise<UnstampedRows> {
  let unstamped = 0;
  let said: string | undefined;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    signal?.throwIfAborted();
    const batch = rows.slice(start, start + AT_ONCE);
    const outcomes = await writing(() =>
      sendBatch(sp, (batched) =>
        batch.map(({ itemId, wanted }) => {
          const item = batched.web.lists.getByTitle(list).items.getById(itemId);
          const form = {
            formValues: formValues(wanted, people),
            bNewDocumentUpdate: true,
            datesInUTC: true
          };
          const call = Item(item, 'validateupdatelistitem');
          return spPost<readonly FormAnswer[]>(call, body(form));
        })
      )
    );
    for (const outcome of outcomes) {
      const problem = problemOf(outcome);
      if (problem === undefined) continue;
      unstamped += 1;
      said ??= problem;
    }
    onRows?.(batch.length);
  }
  return { rows: unstamped, said };
}

/** Whether the row says of itself what the file says; people whom the site does not know aside. */
export function isStamped({ wanted, found }: FoundRow, people: FoundPeople): boolean {
  return formValues(wanted, people).every(({ FieldName }) => {
    const [a, b] = [wanted.get(FieldName), found.get(FieldName)];
    return String(a).toLowerCase() === String(b).toLowerCase();
  });
}

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

function formValues(row: FoundRow['wanted'], people: FoundPeople): readonly FormValue[] {
  return STAMPS.flatMap((stamp): readonly FormValue[] => {
    const value = row.get(stamp);
    if (typeof value !== 'string') return [];
    if (stamp === 'Created' || stamp === 'Modified') {
      return [{ FieldName: stamp, FieldValue: value }];
    }
    if (!people.has(value.toLowerCase())) return [];
    return [{ FieldName: stamp, FieldValue: JSON.stringify([{ Key: claimOf(value) }]) }];
  });
}

/** What SharePoint said against it; undefined where it was done. Whatever else went wrong is thrown. */
function problemOf(outcome: PromiseSettledResult<readonly FormAnswer[]>): string | undefined {
  if (outcome.status === 'fulfilled') {
    const refused = outcome.value.find(({ HasException }) => HasException);
    return refused === undefined ? undefined : (refused.ErrorMessage ?? '');
  }
  const refusal = refusalOf(outcome.reason);
  if (refusal === undefined || !(isForbidden(outcome.reason) || refusal.status < 500)) {
    throw outcome.reason;
  }
  return refusal.said;
}
