import type { Post } from '../../domain/post';
import type { PostFields } from '../../domain/posts/checkPost';
import { rowHeldAlready } from '../../domain/posts/rowInTheWay';
import type { RecordId } from '../../domain/records';
import type { StoreSurroundings } from '../records/storeSurroundings';
import { addPost } from './postEdits';
import { PostError } from './postError';
import { readPosts } from './postRows';

/**
 * Adds a post that is not in the list yet. Safe to send again with the same id (`addPost`). Throws
 * `PostError` where a row of the same post has days in common with it, else as `addPost` does.
 */
export async function addNewPost(
  surroundings: StoreSurroundings,
  id: RecordId,
  fields: PostFields
): Promise<Post> {
  const { title = '', from, to } = fields;
  const held = rowHeldAlready(await readPosts(surroundings.sp), { id, title, from, to });
  if (held !== undefined) throw new PostError('in the list already', held);
  return addPost(surroundings, id, fields);
}
