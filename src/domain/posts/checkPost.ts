import type { IsoDay } from '../dates/partialDate';
import { isDay, isPartialDate } from '../dates/partialDate';
import type { Person, Post } from '../post';

/** The fields of a post that are edited together. An empty field is undefined. */
export interface PostFields {
  readonly title: string | undefined;
  readonly directorate: string | undefined;
  readonly holder: Person | undefined;
  readonly deputy: Person | undefined;
  readonly from: IsoDay | undefined;
  readonly to: IsoDay | undefined;
}

export type PostProblem = 'post missing' | 'not a day' | 'ends before it begins';

export interface PostFieldProblem {
  readonly field: keyof PostFields;
  readonly problem: PostProblem;
}

/** What keeps a post from being saved. */
export function checkPost(fields: PostFields): readonly PostFieldProblem[] {
  const found: PostFieldProblem[] = [];
  if ((fields.title ?? '').trim() === '') found.push({ field: 'title', problem: 'post missing' });
  for (const field of ['from', 'to'] as const) {
    if (!isNoneOrDay(fields[field])) found.push({ field, problem: 'not a day' });
  }
  const { from, to } = fields;
  const bothDays = from !== undefined && to !== undefined && found.length === 0;
  if (bothDays && to < from) found.push({ field: 'to', problem: 'ends before it begins' });
  return found;
}

function isNoneOrDay(value: string | undefined): boolean {
  return value === undefined || (isPartialDate(value) && isDay(value));
}

/** The fields of a post as they stand. */
export function fieldsOfPost(post: Post): PostFields {
  const { title, directorate, holder, deputy, from, to } = post;
  return { title, directorate, holder, deputy, from, to };
}
