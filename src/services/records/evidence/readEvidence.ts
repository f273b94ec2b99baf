import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type {
  EvidenceFile,
  EvidenceLibrary,
  EvidencePlace,
  EvidenceUse
} from '../../../domain/evidence/evidence';
import type { RecordId } from '../../../domain/records';
import type { ListDeclaration, RowOf } from '../../site/declaration/list';
import { expandOf } from '../../site/declaration/list';
import { literal, NO_METADATA } from '../../sync/odata';
import { readWholeList } from '../../sync/readWholeList';
import { sendBatch } from '../../sync/sendBatch';
import { withRules } from '../../sync/sendingRules';
import { isForbidden, isNotFound } from '../../sync/sharePointAnswer';
import { selectOfAdded } from '../addedRow';
import type { ReadableMapping } from '../recordMapping';
import { readAdded } from '../readRecords';
import { reviewRecords } from '../reviews';
import type { EvidenceRecords } from './evidenceStore';
import type { FileRow } from './evidenceFiles';
import { FILE_EXPAND, FILE_SELECT, fileFrom, isFile } from './evidenceFiles';
import { evidenceLinkRecords } from './evidenceLinks';
import { evidenceUseRecords } from './evidenceUses';

/** More rows than one recommendation has. */
const MOST_ROWS = 5000;

/** Reads the evidence of the whole site. Errors are PnPjs's own. */
export async function readAllEvidence(sp: SPFI, signal?: AbortSignal): Promise<EvidenceRecords> {
  const [uses, links, reviews, files, restricted] = await Promise.all([
    readAdded(sp, evidenceUseRecords, { signal }),
    readAdded(sp, evidenceLinkRecords, { signal }),
    readAdded(sp, reviewRecords, { signal }),
    readLibrary(sp, 'Evidence', signal),
    whereSeen(sp, () => readLibrary(sp, 'RestrictedEvidence', signal))
  ]);
  return {
    uses: uses.records,
    files: [...files, ...(restricted ?? [])],
    links: links.records,
    verdicts: reviews.records.filter(({ kind }) => kind === 'verdict on evidence'),
    seesRestricted: restricted !== undefined
  };
}

/** Reads the evidence of one recommendation. Errors are PnPjs's own. */
export async function readEvidenceOf(
  sp: SPFI,
  recommendationId: RecordId
): Promise<EvidenceRecords> {
  const [uses, reviews] = await Promise.all([
    rowsWhere(sp, evidenceUseRecords, 'RecommendationId', recommendationId),
    rowsWhere(sp, reviewRecords, 'SubjectId', recommendationId)
  ]);
  const [open, restricted, links] = await Promise.all([
    Promise.all(idsIn(uses, 'Evidence').map((id) => fileOfRecord(sp, 'Evidence', id))),
    restrictedFiles(sp, idsIn(uses, 'RestrictedEvidence')),
    Promise.all(
      idsIn(uses, 'EvidenceLinks').map((id) => rowsWhere(sp, evidenceLinkRecords, 'RecordId', id))
    )
  ]);
  return {
    uses,
    files: [...open, ...(restricted ?? [])].flatMap((file) => file ?? []),
    links: links.flat(),
    verdicts: reviews.filter(({ kind }) => kind === 'verdict on evidence'),
    seesRestricted: restricted !== undefined
  };
}

/** The file with a record id; undefined where the library holds none. Errors are PnPjs's own. */
export async function fileOfRecord(
  sp: SPFI,
  library: EvidenceLibrary,
  id: RecordId
): Promise<EvidenceFile | undefined> {
  return (await filesWhere(sp, library, 'RecordId', id))[0];
}

/** The files of a library whose indexed column holds the value. Errors are PnPjs's own. */
export async function filesWhere(
  sp: SPFI,
  library: EvidenceLibrary,
  column: 'RecordId' | 'Sha256',
  value: string
): Promise<readonly EvidenceFile[]> {
  const rows = await sp.web.lists
    .getByTitle(library)
    .items.select(...FILE_SELECT)
    .expand(...FILE_EXPAND)
    .filter(`${column} eq ${literal(value)}`)
    .top(MOST_ROWS)<FileRow[]>({ headers: NO_METADATA });
  return rows.filter(isFile).map((row) => fileFrom(library, row));
}

/** The use with this id, where it was recorded. Errors are PnPjs's own. */
export async function useOfId(sp: SPFI, useId: RecordId): Promise<EvidenceUse | undefined> {
  return (await rowsWhere(sp, evidenceUseRecords, 'RecordId', useId))[0];
}

async function readLibrary(
  sp: SPFI,
  library: EvidenceLibrary,
  signal: AbortSignal | undefined
): Promise<readonly EvidenceFile[]> {
  const list = sp.web.lists.getByTitle(library);
  const rows = await readWholeList<FileRow>(list, FILE_SELECT, { expand: FILE_EXPAND, signal });
  return rows.filter(isFile).map((row) => fileFrom(library, row));
}

/** Undefined where the library is hidden from this person. */
async function restrictedFiles(
  sp: SPFI,
  ids: readonly RecordId[]
): Promise<readonly (EvidenceFile | undefined)[] | undefined> {
  if (ids.length === 0) return [];
  return whereSeen(sp, () =>
    Promise.all(ids.map((id) => fileOfRecord(sp, 'RestrictedEvidence', id)))
  );
}

/**
 * What is read of the restricted library, or undefined where the person may not see it: it answers as
 * if it were not there. That is asked in a batch, whose parts no browser notes as failed.
 */
async function whereSeen<T>(sp: SPFI, read: () => Promise<T>): Promise<T | undefined> {
  const [answer] = await sendBatch(withRules(sp, { onlyReads: true }), (batched) => [
    batched.web.lists.getByTitle('RestrictedEvidence').select('Id')<{ readonly Id: string }>({
      headers: NO_METADATA
    })
  ]);
  if (answer?.status !== 'rejected') return read();
  if (isForbidden(answer.reason) || isNotFound(answer.reason)) return undefined;
  throw answer.reason;
}

async function rowsWhere<Kept extends { readonly id: RecordId }, L extends ListDeclaration>(
  sp: SPFI,
  mapping: ReadableMapping<Kept, L>,
  column: string,
  value: string
): Promise<readonly Kept[]> {
  const rows = await sp.web.lists
    .getByTitle(mapping.list.title)
    .items.select(...selectOfAdded(mapping.list))
    .expand(...expandOf(mapping.list), 'Author')
    .filter(`${column} eq ${literal(value)}`)
    .top(MOST_ROWS)<RowOf<L>[]>({ headers: NO_METADATA });
  return rows.map((row) => mapping.toRecord(row).record);
}

function idsIn(uses: readonly EvidenceUse[], keptIn: EvidencePlace): readonly RecordId[] {
  return [
    ...new Set(uses.filter((use) => use.keptIn === keptIn).map(({ evidenceId }) => evidenceId))
  ];
}
