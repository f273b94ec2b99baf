import type { IsoDay } from '../dates/partialDate';
import type { Post } from '../post';
import type { Recommendation } from '../records';
import type { PostOnDay } from './postOnDay';
import { postKey, postsOnDay } from './postOnDay';
import type { NamedPerson } from './samePerson';
import { isSamePerson, nameKey } from './samePerson';

/** In what capacity somebody answers: they hold the lead post, stand in for it, or are named alone. */
export type AnswersAs = 'holder' | 'deputy' | 'named';

export interface AnsweringPerson extends NamedPerson {
  readonly as: AnswersAs;
}

/** What is weak about a lead ("single points of potential failure", vacancies: `domain.md` 8). */
export type LeadFlag =
  /** Neither a post nor a person is named. */
  | 'no lead'
  /** The list of posts does not hold the post. */
  | 'post not listed'
  /** Nobody holds the post on the day. */
  | 'post vacant'
  /** One person holds it and nobody stands in. */
  | 'single lead';

/** Who answers for a recommendation or a sub-action on a day. */
export interface Responsible {
  /** As the record prints it. */
  readonly post?: string;
  /** Holders first, then whoever is named, then deputies. */
  readonly people: readonly AnsweringPerson[];
  readonly flag?: LeadFlag;
}

/** What a record says of its lead. */
export type Allocated = Pick<Recommendation, 'leadPost' | 'leadOfficer'>;

/**
 * Who answers for records on a day. The lead post is accountable: its holder on that day answers, and
 * its deputy. Whoever a record names beside it is a delegate and answers too, unless they held that very
 * post before and hold it no longer: then the present holder has taken everything over, without any
 * record being written (`domain.md` J10).
 */
export function responsibleOn(
  posts: readonly Post[],
  day: IsoDay
): (allocated: Allocated) => Responsible {
  const byTitle = new Map(postsOnDay(posts, day).map((post) => [postKey(post.title), post]));
  return ({ leadPost = '', leadOfficer = '' }) => {
    const post = byTitle.get(postKey(leadPost));
    const flag = flagOf(leadPost, leadOfficer, post);
    return {
      ...(leadPost.trim() !== '' && { post: leadPost.trim() }),
      people: peopleOf(post, leadOfficer),
      ...(flag && { flag })
    };
  };
}

/** In what capacity somebody is among those who answer; undefined where they are not. */
export function answersAs(
  person: NamedPerson,
  { people }: Pick<Responsible, 'people'>
): AnswersAs | undefined {
  return people.find((other) => isSamePerson(other, person))?.as;
}

function peopleOf(post: PostOnDay | undefined, leadOfficer: string): readonly AnsweringPerson[] {
  const current = post?.current ?? [];
  const holders = current.flatMap(({ holder }) => holder ?? []);
  const deputies = current.flatMap(({ deputy }) => deputy ?? []);
  const named = { name: leadOfficer.trim().replace(/\s+/g, ' ') };
  const isNamed = named.name !== '' && !hasHandedOver(post, named);
  const known = [...holders, ...deputies].some((person) => isSamePerson(person, named));
  return eachOnce([
    ...holders.map((person) => ({ ...person, as: 'holder' as const })),
    ...(isNamed && !known ? [{ ...named, as: 'named' as const }] : []),
    ...deputies.map((person) => ({ ...person, as: 'deputy' as const }))
  ]);
}

/** They held the post before the day, and neither hold it nor stand in for it on the day. */
function hasHandedOver(post: PostOnDay | undefined, named: NamedPerson): boolean {
  if (post === undefined) return false;
  const isThem = (person: NamedPerson | undefined): boolean =>
    person !== undefined && isSamePerson(person, named);
  return (
    post.past.some(({ holder }) => isThem(holder)) &&
    !post.current.some(({ holder, deputy }) => isThem(holder) || isThem(deputy))
  );
}

function flagOf(
  leadPost: string,
  leadOfficer: string,
  post: PostOnDay | undefined
): LeadFlag | undefined {
  if (leadPost.trim() === '') return nameKey(leadOfficer) === '' ? 'no lead' : undefined;
  if (post === undefined) return 'post not listed';
  if (post.vacant) return 'post vacant';
  const people = eachOnce(
    post.current.flatMap(({ holder, deputy }) => [holder ?? [], deputy ?? []].flat())
  );
  return people.length === 1 ? 'single lead' : undefined;
}

function eachOnce<Somebody extends NamedPerson>(people: readonly Somebody[]): readonly Somebody[] {
  return people.filter(
    (person, place) => people.findIndex((other) => isSamePerson(other, person)) === place
  );
}
