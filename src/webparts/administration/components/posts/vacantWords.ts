import { POSTS } from '../../../../components/loc/administrationPosts';
import { formatDayShort } from '../../../../domain/dates/formatDate';
import type { Period } from '../../../../domain/posts/rowInTheWay';
import type { PostRowTime } from './postRowTime';

/** What is said of a post that nobody holds; before its first row begins, nobody is known. */
export function vacantWords({ from, to }: Period, when: PostRowTime): string {
  if (when === 'over' && to !== undefined) return POSTS.vacantAfter(formatDayShort(to));
  if (when === 'not yet' && from !== undefined) return POSTS.notHeldBefore(formatDayShort(from));
  return POSTS.vacant;
}
