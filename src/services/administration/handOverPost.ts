import { sameContent } from '../../domain/merge/mergeFields';
import type { Post } from '../../domain/post';
import type { PostFields } from '../../domain/posts/checkPost';
import { fieldsOfPost } from '../../domain/posts/checkPost';
import type { HandOver } from '../../domain/posts/handOver';
import { endOfPresent, rowThatBegins } from '../../domain/posts/handOver';
import { laterRowInTheWay } from '../../domain/posts/rowInTheWay';
import type { RecordId } from '../../domain/records';
import type { StoreSurroundings } from '../records/storeSurroundings';
import type { EditBase } from '../records/trackerStore';
import { postsList } from '../site/lists/posts';
import { saveRow, writeRow } from '../sync/saveRow';
import { AdministrationError, isAdministrationError } from './administrationError';
import { personId } from './people';
import { addPost, baseOf, neededPost } from './postEdits';
import { PostError } from './postError';
import type { PostAsRead } from './postRows';
import { readPosts } from './postRows';

export interface HandOverEdit {
  /** The present holder's row, as it was read when the hand-over began. */
  readonly base: EditBase<PostFields>;
  readonly handOver: HandOver & { readonly from: string };
  /** Of the row that begins; made once, so that a repeated hand-over does not double it. */
  readonly newPostId: RecordId;
}

export type HandOverOutcome =
  | { readonly kind: 'handed over'; readonly ended: Post; readonly begun: Post }
  /** Somebody changed the present row meanwhile. Nothing was written; `theirs` is how it stands now. */
  | { readonly kind: 'changed'; readonly theirs: EditBase<PostFields> };

/**
 * Hands a post over: ends the present row on the day before, under its ETag, then begins a new one.
 * Safe to send again: what is done already is known again. Throws `PostError` where a later row begins
 * already, `AdministrationError` or `TrackerError`.
 */
export async function handOverPost(
  surroundings: StoreSurroundings,
  edit: HandOverEdit
): Promise<HandOverOutcome> {
  const { sp } = surroundings;
  const { handOver, base, newPostId } = edit;
  // Whoever cannot be found is said before anything is written.
  for (const person of [handOver.holder, handOver.deputy]) {
    if (person !== undefined) await personId(sp, person.login);
  }
  // Rows of the post as they stand now, not as the screen shows them.
  const present: Post = { ...base.fields, id: base.id, title: base.fields.title ?? '' };
  const later = laterRowInTheWay(await readPosts(sp), present, handOver, newPostId);
  if (later !== undefined) throw new PostError('later row begins', later);
  const ended = await endPresent(surroundings, edit);
  if (ended.kind === 'changed') return ended;
  try {
    const begins = rowThatBegins({ ...ended.post, to: base.fields.to }, handOver, newPostId);
    const begun = await addPost(surroundings, newPostId, fieldsOfPost(begins));
    return { kind: 'handed over', ended: ended.post, begun };
  } catch (error) {
    if (isAdministrationError(error)) throw error;
    throw new AdministrationError('new holder not written', base.fields.title ?? '', error);
  }
}

type Ended =
  | { readonly kind: 'ended'; readonly post: Post }
  | Extract<HandOverOutcome, { readonly kind: 'changed' }>;

async function endPresent(
  { sp, now }: StoreSurroundings,
  { base, handOver }: HandOverEdit
): Promise<Ended> {
  const to = endOfPresent(base.fields, handOver.from);
  return saveRow<PostAsRead, Ended>({
    read: () => neededPost(sp, base.id),
    next: (found) => {
      const theirs = baseOf(found, now());
      const wanted = { ...base.fields, to };
      if (sameContent({ ...theirs.fields }, wanted)) {
        return { kind: 'over', outcome: { kind: 'ended', post: found.post } };
      }
      if (!sameContent({ ...theirs.fields }, { ...base.fields })) {
        return { kind: 'over', outcome: { kind: 'changed', theirs } };
      }
      return {
        kind: 'write',
        write: async () => {
          await writeRow(sp, postsList, found, { HeldTo: to });
          return { kind: 'ended', post: { ...found.post, to } };
        }
      };
    }
  });
}
