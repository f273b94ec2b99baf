import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidencePlace, EvidenceUse } from '../../domain/evidence/evidence';
import type { RecordId } from '../../domain/records';
import type { ListDeclaration, RowOf } from '../site/declaration/list';
import { expandOf } from '../site/declaration/list';
import { reviewNotesList } from '../site/lists/reviewNotes';
import { literal, NO_METADATA } from '../sync/odata';
import { sendReadBatch } from '../sync/sendBatch';
import { isForbidden, isNotFound } from '../sync/sharePointAnswer';
import { selectOfAdded } from './addedRow';
import type { ReadableMapping } from './recordMapping';

/** Sends reads of different kinds as one `$batch`; gives their answers in order. */
export async function readTogether<Answers extends readonly unknown[]>(
  sp: SPFI,
  requests: (batched: SPFI) => { readonly [Place in keyof Answers]: Promise<Answers[Place]> }
): Promise<Answers> {
  const answers = await sendReadBatch<unknown>(sp, (batched) => [...requests(batched)]);
  return answers as unknown as Answers;
}

/** The records of a list that name this one in an indexed column, in the order of their rows. */
export async function recordsNaming<
  Kept extends { readonly id: RecordId },
  L extends ListDeclaration
>(
  sp: SPFI,
  { list, toRecord }: ReadableMapping<Kept, L>,
  column: 'SubjectId' | 'RecommendationId',
  id: RecordId
): Promise<readonly { readonly record: Kept; readonly itemId: number }[]> {
  const rows = await sp.web.lists
    .getByTitle(list.title)
    .items.select(...selectOfAdded(list))
    .expand(...expandOf(list), 'Author')
    .filter(`${column} eq ${literal(id)}`)
    .top(5000)<RowOf<L>[]>({ headers: NO_METADATA });
  return [...rows]
    .sort((a, b) => a.Id - b.Id)
    .map((row) => ({ record: toRecord(row).record, itemId: row.Id }));
}

/** Why reviews of one record came to their outcomes, by review; none where a person may not read it. */
export async function reasonsAbout(
  sp: SPFI,
  id: RecordId
): Promise<readonly (readonly [RecordId, string])[]> {
  const rows = await unlessUnseen(
    sp.web.lists
      .getByTitle(reviewNotesList.title)
      .items.select('RecordId', 'Reasons')
      .filter(`SubjectId eq ${literal(id)}`)
      .top(5000)<RowOf<typeof reviewNotesList>[]>({ headers: NO_METADATA })
  );
  return rows.flatMap(({ RecordId: reviewId, Reasons }) =>
    reviewId && Reasons ? [[reviewId.toLowerCase(), Reasons.replace(/\r\n?/g, '\n')] as const] : []
  );
}

/** What a file or link is called; nothing where it is gone, or not for this person to see. */
export async function evidenceName(
  sp: SPFI,
  { evidenceId, keptIn }: Pick<EvidenceUse, 'evidenceId' | 'keptIn'>
): Promise<readonly (readonly [RecordId, string])[]> {
  const rows = await unlessUnseen(
    sp.web.lists
      .getByTitle(keptIn)
      .items.select(NAMED_BY[keptIn])
      .filter(`RecordId eq ${literal(evidenceId)}`)
      .top(1)<{ readonly FileLeafRef?: string; readonly Title?: string | null }[]>({
      headers: NO_METADATA
    })
  );
  const name = rows[0]?.FileLeafRef ?? rows[0]?.Title;
  return name ? [[evidenceId, name]] : [];
}

const NAMED_BY: Readonly<Record<EvidencePlace, string>> = {
  Evidence: 'FileLeafRef',
  RestrictedEvidence: 'FileLeafRef',
  EvidenceLinks: 'Title'
};

/** A list that a person may not see answers as if it were not there. */
async function unlessUnseen<T>(rows: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await rows;
  } catch (error) {
    if (isForbidden(error) || isNotFound(error)) return [];
    throw error;
  }
}
