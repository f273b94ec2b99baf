import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { TrackerError } from '../errors/trackerError';
import { asUnsure, unsureAfter } from '../errors/unsureAfter';
import type { ListDeclaration } from '../site/declaration/list';
import type { RowToAdd } from './addRow';
import { readRecordIds } from './readRecordIds';
import { sendBodies } from './sendBatch';
import { withRules } from './sendingRules';
import { isAnswerLost, isBusy, isDuplicate, toTrackerError } from './sharePointAnswer';

/** How often a batch is sent before the person is told that it was throttled or its answers lost. */
const MOST_TRIES = 3;

/**
 * Adds rows in one `$batch`, in their order, each once, however often they are sent (`batchesOf` says how
 * many go together). After a lost answer the list is read before the rest is sent again. Gives the ids
 * that the list held already, with whatever contents. Throws a `TrackerError`; what was added before stays.
 */
export async function addBatch(
  sp: SPFI,
  list: ListDeclaration,
  rows: readonly RowToAdd[],
  signal?: AbortSignal
): Promise<readonly string[]> {
  // Each has its record id, so that a batch which a busy site did not begin may go again.
  const once = withRules(sp, { isRefusedTwice: true, ...(signal && { signal }) });
  const doubled: string[] = [];
  let rest = rows;
  let lost: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      const sent = await send(once, list, rest);
      // After a lost answer, what is there may be what was sent then: it counts as added.
      if (lost === undefined) doubled.push(...sent.doubled);
      if (sent.busy === undefined) return doubled;
      if (tries + 1 === MOST_TRIES) throw sent.busy;
      rest = sent.rest;
    } catch (error) {
      if (!isAnswerLost(error))
        throw asUnsure(lost !== undefined, toTrackerError(error, 'writing'));
      lost = error;
      const there = await unsureAfter(true, () => readRecordIds(sp, list, signal));
      rest = rest.filter(({ RecordId }) => !there.has(RecordId.toLowerCase()));
      if (rest.length === 0) return doubled;
    }
  }
  throw new TrackerError('answer lost', lost);
}

interface Sent {
  readonly doubled: readonly string[];
  /** Rows that SharePoint was too busy to begin, and what it said. */
  readonly rest: readonly RowToAdd[];
  readonly busy: unknown;
}

async function send(sp: SPFI, list: ListDeclaration, rows: readonly RowToAdd[]): Promise<Sent> {
  const outcomes = await sendBodies(sp, rows, (batched, row) =>
    batched.web.lists.getByTitle(list.title).items.add(row)
  );
  const doubled: string[] = [];
  const rest: RowToAdd[] = [];
  let busy: unknown;
  outcomes.forEach((outcome, index) => {
    const row = rows[index];
    if (outcome.status === 'fulfilled' || row === undefined) return;
    if (isDuplicate(outcome.reason)) doubled.push(row.RecordId);
    else if (isBusy(outcome.reason)) {
      rest.push(row);
      busy = outcome.reason;
    } else throw outcome.reason;
  });
  return { doubled, rest, busy };
}
