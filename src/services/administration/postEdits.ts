import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { sameContent } from '../../domain/merge/mergeFields';
import { mergeRecord } from '../../domain/merge/mergeRecord';
import { RECORD_MERGES } from '../../domain/merge/recordMerges';
import type { Person, Post } from '../../domain/post';
import type { PostFields } from '../../domain/posts/checkPost';
import { fieldsOfPost, tidyTitle } from '../../domain/posts/checkPost';
import type { RecordId } from '../../domain/records';
import { TrackerError } from '../errors/trackerError';
import { clashOutcome, savedOutcome } from '../records/outcome';
import type { StoreSurroundings } from '../records/storeSurroundings';
import type { Edit, EditBase, SaveOutcome } from '../records/trackerStore';
import { unsureAfter } from '../errors/unsureAfter';
import { postsList } from '../site/lists/posts';
import { saveRow, writeRow } from '../sync/saveRow';
import { isAnswerLost, isDuplicate, toTrackerError } from '../sync/sharePointAnswer';
import { personId } from './people';
import type { PostAsRead } from './postRows';
import { readPost } from './postRows';

/** Reads a post just before it is edited. Throws `TrackerError`. */
export async function beginPostEdit(
  surroundings: StoreSurroundings,
  id: RecordId
): Promise<EditBase<PostFields>> {
  return baseOf(await neededPost(surroundings.sp, id), surroundings.now());
}

/**
 * Saves a post under its row's ETag, joined with what others changed meanwhile; the same field changed
 * by both comes back as a clash. Safe to send again. Throws `AdministrationError` where a person cannot
 * be found, else `TrackerError`.
 */
export async function savePost(
  { sp, now }: StoreSurroundings,
  edit: Edit<PostFields>
): Promise<SaveOutcome<PostFields>> {
  const mine = await withKnownPeople(sp, edit.mine);
  return saveRow({
    read: () => neededPost(sp, edit.base.id),
    next: (found) => {
      const theirs = baseOf(found, now());
      const merged = mergeRecord(RECORD_MERGES.post, edit.base.fields, mine.fields, theirs.fields);
      if (merged.clashes.length > 0) return { kind: 'over', outcome: clashOutcome(merged, theirs) };
      if (sameContent({ ...merged.fields }, { ...theirs.fields })) {
        return { kind: 'over', outcome: savedOutcome(merged, theirs, theirs.etag) };
      }
      const columns = changedColumns(theirs.fields, merged.fields, mine.ids);
      return {
        kind: 'write',
        write: async () =>
          savedOutcome(merged, theirs, await writeRow(sp, postsList, found, columns))
      };
    }
  });
}

/**
 * Adds a post with an id that the caller made once: where that row is there already, an earlier call
 * made it and its answer was lost, so nothing is added twice and what was typed since is brought into
 * it. Throws `AdministrationError` or `TrackerError`.
 */
export async function addPost(
  surroundings: StoreSurroundings,
  id: RecordId,
  fields: PostFields,
  sourcePaper?: string
): Promise<Post> {
  const { sp, now } = surroundings;
  const known = await withKnownPeople(sp, fields);
  const row = {
    RecordId: id,
    ...changedColumns(EMPTY, known.fields, known.ids),
    ...(sourcePaper !== undefined && { SourcePaper: sourcePaper })
  };
  try {
    await sp.web.lists.getByTitle(postsList.title).items.add(row);
    return (await neededPost(sp, id)).post;
  } catch (error) {
    const isThere =
      isDuplicate(error) ||
      (isAnswerLost(error) && (await unsureAfter(true, () => readPost(sp, id))) !== undefined);
    if (!isThere) throw toTrackerError(error, 'writing');
  }
  const base = baseOf(await neededPost(sp, id), now());
  await savePost(surroundings, { base, mine: known.fields, attemptId: id });
  return (await neededPost(sp, id)).post;
}

export async function neededPost(sp: SPFI, id: RecordId): Promise<PostAsRead> {
  const found = await readPost(sp, id);
  if (found === undefined) throw new TrackerError('record gone');
  return found;
}

export function baseOf(found: PostAsRead, now: Date): EditBase<PostFields> {
  const { post, etag, modified, editor } = found;
  return {
    id: post.id,
    fields: fieldsOfPost(post),
    etag,
    readAt: now.toISOString(),
    modified,
    ...(editor !== undefined && { editor })
  };
}

const EMPTY: PostFields = {
  title: undefined,
  directorate: undefined,
  headsDirectorate: undefined,
  holder: undefined,
  deputy: undefined,
  from: undefined,
  to: undefined
};

type PersonIds = ReadonlyMap<string, number>;

interface KnownPeople {
  readonly fields: PostFields;
  /** By sign-in name in lower case. */
  readonly ids: PersonIds;
}

/** People are written by their id on the site, and named as the site names them. */
async function withKnownPeople(sp: SPFI, fields: PostFields): Promise<KnownPeople> {
  const ids = new Map<string, number>();
  const known = async (person: Person | undefined): Promise<Person | undefined> => {
    if (person === undefined) return undefined;
    const { id, name, login } = await personId(sp, person.login);
    ids.set(login.toLowerCase(), id);
    return { name, login };
  };
  const holder = await known(fields.holder);
  const deputy = await known(fields.deputy);
  const title = fields.title === undefined ? undefined : tidyTitle(fields.title);
  const directorate = fields.directorate?.trim() || undefined;
  return { fields: { ...fields, title, directorate, holder, deputy }, ids };
}

/** Only the columns that change, so that what stands in another one stays as it is. */
function changedColumns(before: PostFields, after: PostFields, ids: PersonIds): object {
  const idOf = (person: Person | undefined): number | null =>
    person === undefined ? null : (ids.get(person.login.toLowerCase()) ?? null);
  const columns: Record<string, unknown> = {};
  const set = (field: keyof PostFields, column: string, value: unknown): void => {
    if (!sameContent(before[field], after[field])) columns[column] = value ?? null;
  };
  set('title', 'Title', after.title);
  set('directorate', 'Directorate', after.directorate);
  set('headsDirectorate', 'HeadsDirectorate', after.headsDirectorate ?? false);
  set('holder', 'HolderId', idOf(after.holder));
  set('deputy', 'DeputyId', idOf(after.deputy));
  set('from', 'HeldFrom', after.from);
  set('to', 'HeldTo', after.to);
  return columns;
}
