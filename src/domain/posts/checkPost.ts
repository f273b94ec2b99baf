import type { IsoDay } from '../dates/partialDate';
import { isDay, isPartialDate } from '../dates/partialDate';
import type { Person, Post } from '../post';

/** The fields of a post that are edited together. An empty field is undefined. */
export interface PostFields {
  readonly title: string | undefined;
  readonly directorate: string | undefined;
  /** Its holder sees all that the directorate answers for. */
  readonly headsDirectorate: true | undefined;
  readonly holder: Person | undefined;
  readonly deputy: Person | undefined;
  readonly from: IsoDay | undefined;
  readonly to: IsoDay | undefined;
}

export type PostProblem =
  | 'post missing'
  | 'post too long'
  | 'directorate too long'
  | 'heads no directorate'
  | 'not a day'
  | 'ends before it begins';

/** What a text column or a choice of SharePoint holds, in characters. */
export const LONGEST_TEXT = 255;

export interface PostFieldProblem {
  readonly field: keyof PostFields;
  readonly problem: PostProblem;
}

/** What keeps a post from being saved. */
export function checkPost(fields: PostFields): readonly PostFieldProblem[] {
  const found: PostFieldProblem[] = [];
  const title = tidyTitle(fields.title ?? '');
  if (title === '') found.push({ field: 'title', problem: 'post missing' });
  if (title.length > LONGEST_TEXT) found.push({ field: 'title', problem: 'post too long' });
  if ((fields.directorate ?? '').trim().length > LONGEST_TEXT) {
    found.push({ field: 'directorate', problem: 'directorate too long' });
  }
  if (fields.headsDirectorate === true && (fields.directorate ?? '').trim() === '') {
    found.push({ field: 'directorate', problem: 'heads no directorate' });
  }
  for (const field of ['from', 'to'] as const) {
    if (!isNoneOrDay(fields[field])) found.push({ field, problem: 'not a day' });
  }
  const { from, to } = fields;
  const bothDays =
    from !== undefined && to !== undefined && !found.some(({ problem }) => problem === 'not a day');
  if (bothDays && to < from) found.push({ field: 'to', problem: 'ends before it begins' });
  return found;
}

function isNoneOrDay(value: string | undefined): boolean {
  return value === undefined || (isPartialDate(value) && isDay(value));
}

/** A title as it is saved: spaces at its ends and doubled ones go. */
export function tidyTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ');
}

/** The fields of a post as they stand. */
export function fieldsOfPost(post: Post): PostFields {
  const { title, directorate, headsDirectorate, holder, deputy, from, to } = post;
  return { title, directorate, headsDirectorate, holder, deputy, from, to };
}
