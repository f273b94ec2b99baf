import type { IsoDay } from '../dates/partialDate';
import type { Person, Post } from '../post';
import { postKey, standsOn } from '../posts/postOnDay';
import type { NamedPerson } from '../posts/samePerson';
import { isSamePerson, nameKey } from '../posts/samePerson';
import type { Recommendation } from '../records';

/** Whose actions are looked at. */
export type ActionsView =
  | { readonly kind: 'mine' }
  | { readonly kind: 'directorate'; readonly directorate: string }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'person'; readonly person: NamedPerson };

/** Whose actions a person may look at besides their own. */
export interface ViewsOffered {
  /** Those that they head on the day. */
  readonly directorates: readonly string[];
  readonly everyone: boolean;
}

/**
 * A head of a directorate looks at all that it answers for; whoever allocates, at everything (issue 5;
 * `domain.md` J10). A deputy of the head stands in.
 */
export function viewsOffered(
  me: Person,
  posts: readonly Post[],
  day: IsoDay,
  mayAllocate: boolean
): ViewsOffered {
  const headed = posts.filter(
    (post) =>
      post.headsDirectorate === true &&
      standsOn(post, day) &&
      [post.holder, post.deputy].some((person) => person && isSamePerson(person, me))
  );
  const names = headed.flatMap(({ directorate }) => directorate?.trim() || []);
  return { directorates: Array.from(new Set(names)).sort(), everyone: mayAllocate };
}

/** The view itself where it is offered; one's own where it is not. */
export function offeredView(
  view: ActionsView,
  { directorates, everyone }: ViewsOffered
): ActionsView {
  switch (view.kind) {
    case 'mine':
      return view;
    case 'everyone':
      return everyone ? view : { kind: 'mine' };
    case 'person':
      return everyone || directorates.length > 0 ? view : { kind: 'mine' };
    case 'directorate': {
      const isOffered = directorates.some((name) => nameKey(name) === nameKey(view.directorate));
      return isOffered ? view : { kind: 'mine' };
    }
  }
}

/** Says which directorate answers for a record: its own, or where it names none, its lead post's. */
export function directorateAnswering(
  posts: readonly Post[],
  day: IsoDay
): (record: Pick<Recommendation, 'directorate' | 'leadPost'>) => string | undefined {
  const ofPosts = new Map<string, string>();
  for (const post of posts) {
    const key = postKey(post.title);
    if (post.directorate !== undefined && (standsOn(post, day) || !ofPosts.has(key))) {
      ofPosts.set(key, post.directorate);
    }
  }
  return ({ directorate, leadPost = '' }) =>
    directorate?.trim() || ofPosts.get(postKey(leadPost))?.trim();
}
