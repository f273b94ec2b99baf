import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { TrackerError } from '../errors/trackerError';
import { asUnsure, unsureAfter } from '../errors/unsureAfter';
import type { ListDeclaration } from '../site/declaration/list';
import {
  isAnswerLost,
  isNotFound,
  isSiteGone,
  isVersionConflict,
  toTrackerError
} from './sharePointAnswer';

/** How often a row may change under a save, or an answer be lost, before the person is told. */
const MOST_TRIES = 5;
const MOST_LOST = 3;

/** What is to be done about a row as it stands on the site. */
export type NextStep<Outcome> =
  | { readonly kind: 'over'; readonly outcome: Outcome }
  /** Its errors are PnPjs's own, or a `TrackerError`. */
  | { readonly kind: 'write'; readonly write: () => Promise<Outcome> };

/** Thrown by a write to have the save begin again, where the site's own answer does not say so. */
export class OvertakenError extends Error {
  public readonly name = 'OvertakenError';
}

export interface RowSave<Site, Outcome> {
  /** Reads what stands on the site now. */
  readonly read: () => Promise<Site>;
  /** Decides afresh each time, so that what others wrote meanwhile is joined or shown. */
  readonly next: (site: Site) => NextStep<Outcome> | Promise<NextStep<Outcome>>;
  /** Whether an error of a write says that somebody was faster; by default the row's version does. */
  readonly isOvertaken?: (error: unknown) => boolean;
}

/**
 * Saves a row: reads, decides, writes under the ETag that was read. Where somebody was faster it begins
 * again; after a lost answer too, so that nothing is sent again before it was looked for. Throws a
 * `TrackerError`: 'kept changing' or 'answer lost' after several tries.
 */
export async function saveRow<Site, Outcome>({
  read,
  next,
  isOvertaken = isVersionConflict
}: RowSave<Site, Outcome>): Promise<Outcome> {
  const lost: unknown[] = [];
  for (let tries = 0; tries < MOST_TRIES && lost.length < MOST_LOST; tries += 1) {
    const site = await unsureAfter(lost.length > 0, read);
    const step = await next(site);
    if (step.kind === 'over') return step.outcome;
    try {
      return await step.write();
    } catch (error) {
      if (isAnswerLost(error)) lost.push(error);
      else if (isNotFound(error) && !isSiteGone(error))
        throw new TrackerError('record gone', error);
      else if (!(error instanceof OvertakenError) && !isOvertaken(error)) {
        throw asUnsure(lost.length > 0, toTrackerError(error, 'writing'));
      }
    }
  }
  throw new TrackerError(lost.length === 0 ? 'kept changing' : 'answer lost', lost[0]);
}

/** Which row to write, and the version that the write is based on. */
export interface RowVersion {
  readonly itemId: number;
  readonly etag: string;
}

/** Writes columns of one row under its ETag; gives the new one. Errors are PnPjs's own. */
export async function writeRow(
  sp: SPFI,
  list: ListDeclaration,
  { itemId, etag }: RowVersion,
  columns: object
): Promise<string> {
  const { items } = sp.web.lists.getByTitle(list.title);
  return (await items.getById(itemId).update(columns, etag)).etag;
}
