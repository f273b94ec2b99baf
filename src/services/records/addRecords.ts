import type { SPFI } from '@pnp/sp';
import type {
  Action,
  Position,
  Recommendation,
  RecordId,
  Report,
  Update
} from '../../domain/records';
import type { FollowUp, Grading } from '../../domain/grading';
import type { Person, Post } from '../../domain/post';
import type { ListDeclaration } from '../site/declaration/list';
import { addBatch } from '../sync/addBatch';
import { batchesOf } from '../sync/batchesOf';
import { readRecordIds } from '../sync/readRecordIds';
import { writing } from '../sync/sharePointAnswer';
import { actionRecords } from './actions';
import { followUpRecords } from './followUps';
import { gradingRecords } from './gradings';
import type { PersonIds } from './people';
import { ensurePeople } from './people';
import { positionRecords } from './positions';
import { postRecords } from './posts';
import { recommendationRecords } from './recommendations';
import { reportRecords } from './reports';
import { updateRecords } from './updates';

/** The kinds of record that can be added in bulk. */
export interface AddableRecords {
  readonly reports: Report;
  readonly recommendations: Recommendation;
  readonly positions: Position;
  readonly actions: Action;
  readonly updates: Update;
  readonly posts: Post;
  readonly gradings: Grading;
  readonly followUps: FollowUp;
}

interface WritableMapping<Kept> {
  readonly list: ListDeclaration;
  readonly toRow: (record: Kept, ids: PersonIds) => object;
  readonly peopleIn?: (record: Kept) => readonly Person[];
}

const MAPPINGS: {
  readonly [Kind in keyof AddableRecords]: WritableMapping<AddableRecords[Kind]>;
} = {
  reports: reportRecords,
  recommendations: recommendationRecords,
  positions: positionRecords,
  actions: actionRecords,
  updates: updateRecords,
  posts: postRecords,
  gradings: gradingRecords,
  followUps: followUpRecords
};

export interface AddedRecords {
  readonly added: number;
  /** Records whose id the list already held: they were left as they are. */
  readonly already: readonly RecordId[];
}

export interface AddOptions {
  /** Records of one `$batch`, from 1 to 100. */
  readonly batchSize?: number;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Adds many records of one kind, in their order. Safe to repeat, also after an interruption: a record
 * whose id is in the list is left alone and named in `already`. When an answer is lost, the list is
 * read before anything is sent again. People in the records are made known to the site. Throws
 * `TrackerError`; what was added before stays.
 */
export async function addRecords<Kind extends keyof AddableRecords>(
  sp: SPFI,
  kind: Kind,
  records: readonly AddableRecords[Kind][],
  options: AddOptions = {}
): Promise<AddedRecords> {
  const mapping: WritableMapping<AddableRecords[Kind]> = MAPPINGS[kind];
  const batchSize = Math.min(Math.max(options.batchSize ?? 50, 1), 100);

  const before = await readRecordIds(sp, mapping.list, options.signal);
  const already = new Set(records.map(({ id }) => id).filter((id) => before.has(id)));
  const missing = records.filter(({ id }) => !already.has(id));
  const { peopleIn } = mapping;
  const people = peopleIn === undefined ? [] : missing.flatMap(peopleIn);
  const ids = await writing(() => ensurePeople(sp, people));
  let added = 0;

  const toAdd = missing.map((record) => ({
    ...mapping.toRow(record, ids),
    RecordId: record.id
  }));
  for (const rows of batchesOf(toAdd, batchSize)) {
    options.signal?.throwIfAborted();
    const doubled = await addBatch(sp, mapping.list, rows, options.signal);
    doubled.forEach((id) => already.add(id));
    added += rows.length - doubled.length;
    options.progress?.(already.size + added, records.length);
  }
  return { added, already: [...already] };
}
