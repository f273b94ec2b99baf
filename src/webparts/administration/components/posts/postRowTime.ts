import type { Post } from '../../../../domain/post';
import type { PostOnDay } from '../../../../domain/posts/postOnDay';

/**
 * `over`: the last one of a post, and its time has ended; `not yet`: the first one, and its time has not
 * begun; `before` and `coming`: earlier and later ones beside the row that is shown for the day.
 */
export type PostRowTime = 'now' | 'over' | 'not yet' | 'before' | 'coming';

export interface PostRowShown {
  readonly row: Post;
  readonly when: PostRowTime;
  /** The row that begins next, said beside the one that stands for the day. */
  readonly next?: Post;
}

/** The rows of a post as they are shown, those of the day first; past ones come last. */
export function rowsShown({ current, past, coming }: PostOnDay): readonly PostRowShown[] {
  // A post whose last holder's time is over still has that row to begin a new one from.
  const over = current.length === 0 ? past.slice(0, 1) : [];
  const first = current.length + over.length === 0 ? coming.slice(0, 1) : [];
  const [next] = coming;
  return [
    ...current.map((row) => ({ row, when: 'now' as const, next })),
    ...over.map((row) => ({ row, when: 'over' as const, next })),
    ...first.map((row) => ({ row, when: 'not yet' as const, next: row })),
    ...coming.slice(first.length).map((row) => ({ row, when: 'coming' as const })),
    ...past.slice(over.length).map((row) => ({ row, when: 'before' as const }))
  ];
}
