import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { TrackerError } from '../errors/trackerError';
import { asUnsure, unsureAfter } from '../errors/unsureAfter';
import type { ListDeclaration } from '../site/declaration/list';
import { rowAsAdded } from './rowAsAdded';
import { holdsWhatWasSent } from './sameRow';
import { isAnswerLost, isDuplicate, reading, toTrackerError } from './sharePointAnswer';

/** How often one row is sent before the person is told that its answers were lost. */
const MOST_TRIES = 5;

/** What a row is added with; its id was made once, before it was sent for the first time. */
export type RowToAdd = { readonly RecordId: string } & object;

/**
 * Adds one row, once, however often it is sent: SharePoint refuses a second one with its record id.
 * After a lost answer the row is looked for before it is sent again. 'already there' where an earlier
 * call added it. Throws a `TrackerError`: 'other record there' where the row with this id was added with
 * other contents, 'answer lost' where looking for it failed too.
 */
export async function addRow(
  sp: SPFI,
  list: ListDeclaration,
  row: RowToAdd
): Promise<'added' | 'already there'> {
  let lost: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      await sp.web.lists.getByTitle(list.title).items.add(row);
      return 'added';
    } catch (error) {
      if (isDuplicate(error)) {
        if (!(await isThere(sp, list, row))) throw toTrackerError(error, 'writing');
        return lost === undefined ? 'already there' : 'added';
      }
      if (!isAnswerLost(error)) {
        throw asUnsure(lost !== undefined, toTrackerError(error, 'writing'));
      }
      lost = error;
    }
    if (await isThere(sp, list, row)) return 'added';
  }
  throw new TrackerError('answer lost', lost);
}

/** Whether the row is on the site, as it was sent. Throws where another one has its record id. */
async function isThere(sp: SPFI, list: ListDeclaration, row: RowToAdd): Promise<boolean> {
  const there = await unsureAfter(true, () => reading(() => rowAsAdded(sp, list, row)));
  if (there === undefined) return false;
  if (!holdsWhatWasSent(list, row, there)) throw new TrackerError('other record there');
  return true;
}
