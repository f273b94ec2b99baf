import type { Post } from '../post';
import type { Recommendation } from '../records';
import { postKey } from './postOnDay';

/** A post that recommendations name and that the list of posts does not hold. */
export interface UnlistedPost {
  /** As the first recommendation prints it. */
  readonly title: string;
  /** Where all that name the post and a directorate name the same one. */
  readonly directorate?: string;
  /** How many recommendations and AFIs name it as their lead. */
  readonly named: number;
}

/** The lead posts that are not in the list, those that most records name first. */
export function unlistedPosts(
  posts: readonly Pick<Post, 'title'>[],
  recommendations: readonly Pick<Recommendation, 'leadPost' | 'directorate'>[]
): readonly UnlistedPost[] {
  const listed = new Set(posts.map(({ title }) => postKey(title)));
  const found = new Map<string, { title: string; directorates: Set<string>; named: number }>();
  for (const { leadPost = '', directorate } of recommendations) {
    const key = postKey(leadPost);
    if (key === '' || listed.has(key)) continue;
    const entry = found.get(key) ?? { title: leadPost.trim(), directorates: new Set(), named: 0 };
    entry.named += 1;
    if (directorate !== undefined) entry.directorates.add(directorate);
    found.set(key, entry);
  }
  return [...found.values()]
    .sort((a, b) => b.named - a.named || a.title.localeCompare(b.title, 'en-GB'))
    .map(({ title, directorates, named }) => {
      const [directorate] = directorates;
      return { title, named, ...(directorates.size === 1 && { directorate }) };
    });
}
