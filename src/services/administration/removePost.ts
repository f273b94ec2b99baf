import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { countNaming } from '../../domain/posts/countNaming';
import { postKey } from '../../domain/posts/postOnDay';
import type { RecordId } from '../../domain/records';
import { TrackerError } from '../errors/trackerError';
import { asUnsure, unsureAfter } from '../errors/unsureAfter';
import { postsList } from '../site/lists/posts';
import {
  isAnswerLost,
  isNotFound,
  isVersionConflict,
  toTrackerError
} from '../sync/sharePointAnswer';
import { neededPost } from './postEdits';
import { PostError } from './postError';
import type { PostAsRead } from './postRows';
import { readPost, readPosts } from './postRows';
import { readAllocations } from './recordsThatName';

const MOST_TRIES = 5;

/** What is to be known before a row of a post is removed. */
export interface PostToRemove {
  /** The row as it is now. */
  readonly found: PostAsRead;
  /** How many other rows of the same post stay. */
  readonly others: number;
  /** How many recommendations and AFIs of the whole site name the post. */
  readonly named: number;
}

/** Reads a row of a post and what hangs on it, before the person is asked. Throws `TrackerError`. */
export async function beginRemoval(sp: SPFI, id: RecordId): Promise<PostToRemove> {
  const [found, posts, allocations] = await Promise.all([
    neededPost(sp, id),
    readPosts(sp),
    readAllocations(sp)
  ]);
  const key = postKey(found.post.title);
  return {
    found,
    others: posts.filter((row) => row.id !== id && postKey(row.title) === key).length,
    named: countNaming(found.post.title, allocations)
  };
}

/**
 * Moves a row of a post into the site's recycle bin, where owners can restore it. SharePoint's recycling
 * takes no ETag, so the row's is compared just before. A lost answer is looked up; a row that is gone
 * is removed. Throws `PostError` where somebody changed the row meanwhile, else `TrackerError`.
 */
export async function removePost(sp: SPFI, seen: PostAsRead): Promise<void> {
  let lost: unknown;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await unsureAfter(lost !== undefined, () => readPost(sp, seen.post.id));
    if (found === undefined) return;
    if (found.etag !== seen.etag) throw new PostError('changed meanwhile', found.post);
    try {
      await sp.web.lists.getByTitle(postsList.title).items.getById(found.itemId).recycle();
      return;
    } catch (error) {
      if (isAnswerLost(error)) lost = error;
      else if (!isNotFound(error) && !isVersionConflict(error)) {
        throw asUnsure(lost !== undefined, toTrackerError(error, 'writing'));
      }
    }
  }
  throw new TrackerError(lost === undefined ? 'kept changing' : 'answer lost', lost);
}
