import type { SPFI } from '@pnp/sp';
import { spGet, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { EvidenceLibrary } from '../../../domain/evidence/evidence';
import { endingOf } from '../../../domain/evidence/evidenceKinds';
import type { RecordId } from '../../../domain/records';
import { TrackerError } from '../../errors/trackerError';
import { literal, MINIMAL_METADATA } from '../../sync/odata';
import { withRules } from '../../sync/sendingRules';
import {
  isAnswerLost,
  isDuplicate,
  isNotFound,
  isVersionConflict,
  reading,
  refusalOf,
  toTrackerError
} from '../../sync/sharePointAnswer';
import type { FileColumns } from './editableFile';
import { EvidenceRefused } from './evidenceRefused';
import { NO_FREE_NAME } from './evidenceSentences';
import { isDocument } from './fileEnds';
import { webUrlOf } from './webUrlOf';

const MOST_TRIES = 5;
/** "Plan.pdf", "Plan (2).pdf" up to "Plan (30).pdf". */
const MOST_NAMES = 30;
const NAME_TAKEN = -2130575257;

/** A new file: its bytes (all, or a mark that nobody else writes), and its columns. */
export interface FileToPlace {
  readonly library: EvidenceLibrary;
  readonly id: RecordId;
  readonly name: string;
  readonly bytes: Blob;
  readonly columns: FileColumns;
}

/**
 * Puts a file into its library under its name, or under the next free one: a file that is there is never
 * written over. Then its record id makes it this upload's for good. A lost answer is followed by looking
 * at what stands under the name: bytes that are the same and that no record claims are this file's.
 * Throws a `TrackerError`.
 */
export async function placeFile(sp: SPFI, file: FileToPlace, signal?: AbortSignal): Promise<void> {
  for (let number = 1; number <= MOST_NAMES; number += 1) {
    const name = number === 1 ? file.name : numbered(file.name, number);
    const itemId = await addUnder(sp, file, name, signal);
    if (itemId !== undefined && (await claim(sp, file, itemId))) return;
  }
  throw new EvidenceRefused([NO_FREE_NAME]);
}

function numbered(name: string, number: number): string {
  const ending = endingOf(name);
  const stem = name.slice(0, name.length - ending.length - 1);
  return `${stem} (${number}).${name.slice(name.length - ending.length)}`;
}

/** Adds the file under a name; undefined where another file has it. */
async function addUnder(
  sp: SPFI,
  file: FileToPlace,
  name: string,
  signal: AbortSignal | undefined
): Promise<number | undefined> {
  // A file that is there is never written over, so a second copy is refused by its name.
  const { lists } = withRules(sp, { isRefusedTwice: true }).web;
  const list = lists.getByTitle(file.library);
  const address = `rootFolder/files/addUsingPath(decodedurl=${quoted(name)},overwrite=false)`;
  let lost: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      await spPost(SPQueryable(list, address), { body: file.bytes, ...(signal && { signal }) });
      const there = await itemUnder(sp, file.library, name);
      if (there !== undefined) return there.itemId;
    } catch (error) {
      signal?.throwIfAborted();
      const isTaken = refusalOf(error)?.code === NAME_TAKEN;
      if (!isTaken && !isAnswerLost(error)) throw placingError(file.library, error);
      lost = error;
      const there = await itemUnder(sp, file.library, name);
      if (there !== undefined)
        return (await isThisFile(sp, file, there)) ? there.itemId : undefined;
    }
  }
  throw new TrackerError('answer lost', lost);
}

interface ItemUnderName {
  readonly itemId: number;
  readonly recordId: string | undefined;
  readonly size: number;
}

async function itemUnder(
  sp: SPFI,
  library: EvidenceLibrary,
  name: string
): Promise<ItemUnderName | undefined> {
  const path = `${new URL(webUrlOf(sp)).pathname}/${library}/${name}`;
  const file = SPQueryable(sp.web, `getFileByServerRelativePath(decodedUrl=${quoted(path)})`);
  file.query.set('$select', 'Length,ListItemAllFields/Id,ListItemAllFields/RecordId');
  file.query.set('$expand', 'ListItemAllFields');
  try {
    const { Length, ListItemAllFields } = await spGet<{
      readonly Length: string;
      readonly ListItemAllFields: { readonly Id: number; readonly RecordId?: string | null };
    }>(file, { headers: MINIMAL_METADATA });
    const { Id, RecordId } = ListItemAllFields;
    return { itemId: Id, recordId: RecordId ?? undefined, size: Number(Length) };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw toTrackerError(error, 'reading');
  }
}

async function isThisFile(
  sp: SPFI,
  { library, id, name, bytes }: FileToPlace,
  { itemId, recordId, size }: ItemUnderName
): Promise<boolean> {
  if (recordId !== undefined) return recordId === id;
  return reading(() => isDocument(sp, { library, itemId, size, name }, bytes));
}

/** Writes the record id and the columns; false where somebody else claimed the file first. */
async function claim(sp: SPFI, file: FileToPlace, itemId: number): Promise<boolean> {
  const item = sp.web.lists.getByTitle(file.library).items.getById(itemId);
  let lost: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      const row = await item.select(
        'Id',
        'RecordId'
      )<{
        readonly RecordId: string | null;
        readonly 'odata.etag': string;
      }>({ headers: MINIMAL_METADATA });
      if (row.RecordId !== null) return row.RecordId === file.id;
      await item.update({ RecordId: file.id, ...file.columns }, row['odata.etag']);
      return true;
    } catch (error) {
      // Another attempt of this very upload placed it already.
      if (isDuplicate(error)) return true;
      if (isAnswerLost(error)) lost = error;
      else if (!isVersionConflict(error)) throw toTrackerError(error, 'writing');
    }
  }
  throw new TrackerError(lost === undefined ? 'kept changing' : 'answer lost', lost);
}

/** A library that a person may not see answers as if it were not there. */
function placingError(library: EvidenceLibrary, error: unknown): Error {
  return library === 'RestrictedEvidence' && isNotFound(error)
    ? new TrackerError('not allowed', error)
    : toTrackerError(error, 'writing');
}

/** A text in the path of an address. */
function quoted(text: string): string {
  return encodeURIComponent(literal(text));
}
