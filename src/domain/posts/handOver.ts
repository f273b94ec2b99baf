import type { IsoDay } from '../dates/partialDate';
import { isDay, isPartialDate } from '../dates/partialDate';
import type { Person, Post } from '../post';
import type { RecordId } from '../records';

/** Who takes a post over, and from which day. */
export interface HandOver {
  /** The first day of the new holder; the present one ends on the day before. */
  readonly from: IsoDay | undefined;
  /** Undefined: the post is vacant from then on. */
  readonly holder: Person | undefined;
  readonly deputy: Person | undefined;
}

export type HandOverProblem = 'no day' | 'before the present holder';

/** What keeps a post from being handed over. */
export function checkHandOver(present: Pick<Post, 'from'>, { from }: HandOver): HandOverProblem[] {
  if (from === undefined || !isPartialDate(from) || !isDay(from)) return ['no day'];
  return present.from !== undefined && from <= present.from ? ['before the present holder'] : [];
}

/** The day before a day. */
export function lastDayBefore(from: IsoDay): IsoDay {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The last day of the present row: the day before, or its own where that lies earlier still. */
export function endOfPresent({ to }: Pick<Post, 'to'>, from: IsoDay): IsoDay {
  const before = lastDayBefore(from);
  return to !== undefined && to < before ? to : before;
}

/** The row that begins; it goes on to the end that the present one had, where it had one after the day. */
export function rowThatBegins(
  present: Post,
  { from, holder, deputy }: HandOver,
  id: RecordId
): Post {
  const { title, directorate, headsDirectorate, to, sourcePaper } = present;
  const keepsEnd = to !== undefined && from !== undefined && to >= from;
  return {
    id,
    title,
    ...(directorate !== undefined && { directorate }),
    ...(headsDirectorate !== undefined && { headsDirectorate }),
    ...(holder !== undefined && { holder }),
    ...(deputy !== undefined && { deputy }),
    ...(from !== undefined && { from }),
    ...(keepsEnd && { to }),
    ...(sourcePaper !== undefined && { sourcePaper })
  };
}
