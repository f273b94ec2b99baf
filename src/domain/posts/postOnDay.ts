import type { IsoDay } from '../dates/partialDate';
import type { Post } from '../post';

/** A post as it stands on a day, with those who held it before and will hold it. */
export interface PostOnDay {
  /** As recommendations name it. */
  readonly title: string;
  /** Whose period holds the day; several where a post is shared, none where its last one has ended. */
  readonly current: readonly Post[];
  /** Ended before the day, the newest first. */
  readonly past: readonly Post[];
  /** Begin after the day, the earliest first. */
  readonly coming: readonly Post[];
  /** Nobody holds it on the day. */
  readonly vacant: boolean;
}

/** Whether a post's period holds the day; both its ends belong to it. */
export function standsOn(post: Post, day: IsoDay): boolean {
  return (post.from ?? '') <= day && (post.to === undefined || day <= post.to);
}

/** The posts as at a day, one entry a title, in the order of their titles. */
export function postsOnDay(posts: readonly Post[], day: IsoDay): readonly PostOnDay[] {
  const byName = new Map<string, Post[]>();
  for (const post of posts) {
    const others = byName.get(postKey(post.title));
    if (others === undefined) byName.set(postKey(post.title), [post]);
    else others.push(post);
  }
  return [...byName.values()]
    .map((rows) => postOnDay(rows, day))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

function postOnDay(rows: readonly Post[], day: IsoDay): PostOnDay {
  const current = rows.filter((post) => standsOn(post, day));
  const past = rows.filter(({ to }) => to !== undefined && to < day);
  const coming = rows.filter(({ from }) => from !== undefined && from > day);
  return {
    title: (current[0] ?? rows[rows.length - 1]).title,
    current,
    past: [...past].sort((a, b) => (b.to ?? '').localeCompare(a.to ?? '')),
    coming: [...coming].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
    vacant: current.every(({ holder }) => holder === undefined)
  };
}

/** Posts are named by people: letter case and spaces do not make another post. */
export function postKey(title: string): string {
  return title.trim().replace(/\s+/g, ' ').toLowerCase();
}
