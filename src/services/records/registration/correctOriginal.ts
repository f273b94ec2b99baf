import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { RecordId } from '../../../domain/records';
import { builtOnOriginal } from '../../../domain/registration/mayCorrectOriginal';
import { dueDateChangesList } from '../../site/lists/dueDateChanges';
import { reviewsList } from '../../site/lists/reviews';
import { updatesList } from '../../site/lists/updates';
import { literal, NO_METADATA } from '../../sync/odata';
import { reading } from '../../sync/sharePointAnswer';
import { RegistrationError } from './registrationError';
import type { RegistrationFields } from './registrationStore';

/** Whether an edit changes the original date or who set it. */
export function correctsOriginal(before: RegistrationFields, after: RegistrationFields): boolean {
  return before.dueOriginal !== after.dueOriginal || before.dueSetBy !== after.dueSetBy;
}

/**
 * Refuses to correct an original on which something was built: asked of the site, since what a screen
 * read may be old. Throws a `RegistrationError`.
 */
export async function refuseBuiltOn(sp: SPFI, id: RecordId): Promise<void> {
  const [updates, dateChanges, reviews] = await reading(() =>
    Promise.all(
      [updatesList, dueDateChangesList, reviewsList].map((list) => countAbout(sp, list.title, id))
    )
  );
  const built = builtOnOriginal({
    updates: updates ?? 0,
    dateChanges: dateChanges ?? 0,
    reviews: reviews ?? 0
  });
  if (built.length > 0) throw new RegistrationError('original stands', built);
}

/** 0 or 1: one is enough to know. */
async function countAbout(sp: SPFI, list: string, id: RecordId): Promise<number> {
  const rows = await sp.web.lists
    .getByTitle(list)
    .items.select('Id')
    .filter(`SubjectId eq ${literal(id)}`)
    .top(1)<readonly unknown[]>({ headers: NO_METADATA });
  return rows.length;
}
