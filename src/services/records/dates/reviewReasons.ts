import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { RecordId } from '../../../domain/records';
import type { RowOf } from '../../site/declaration/list';
import { reviewNotesList } from '../../site/lists/reviewNotes';
import { literal, NO_METADATA } from '../../sync/odata';
import { isForbidden, isNotFound, reading } from '../../sync/sharePointAnswer';

/**
 * Why reviews about one record came to their outcome, by the review's id. Staff may not read reasons:
 * then there are none, and a list that a person may not see answers as if it were not there.
 */
export async function reviewReasons(
  sp: SPFI,
  subjectId: RecordId
): Promise<ReadonlyMap<RecordId, string>> {
  return reading(async () => {
    try {
      const rows = await sp.web.lists
        .getByTitle(reviewNotesList.title)
        .items.select('RecordId', 'Reasons')
        .filter(`SubjectId eq ${literal(subjectId)}`)
        .top(5000)<Pick<RowOf<typeof reviewNotesList>, 'RecordId' | 'Reasons'>[]>({
        headers: NO_METADATA
      });
      return new Map(
        rows.flatMap(({ RecordId: id, Reasons }) =>
          id && Reasons ? [[id.toLowerCase(), Reasons.replace(/\r\n?/g, '\n')] as const] : []
        )
      );
    } catch (error) {
      if (isForbidden(error) || isNotFound(error)) return new Map();
      throw error;
    }
  });
}
