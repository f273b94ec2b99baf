import type { PartialDate } from '../dates/partialDate';
import { dueFromPublication, relativeDeadline } from '../deadline/relativeDeadline';
import type { Action } from '../records';

/** A date that the words of a part set. */
export interface ProposedDue {
  readonly due: PartialDate;
  /** The words that set it: "Within six months". */
  readonly printed: string;
}

/**
 * When a part is due by its own words ("Within two years"), counted from publication (`domain.md` rule
 * 8). Undefined where they set no date, or the day of publication is not known.
 */
export function proposedDue(
  { label, text }: Pick<Action, 'label' | 'text'>,
  published: PartialDate | undefined
): ProposedDue | undefined {
  if (published === undefined) return undefined;
  const found = relativeDeadline(label ?? '') ?? relativeDeadline(text ?? '');
  if (found === undefined || !('months' in found)) return undefined;
  return { due: dueFromPublication(published, found.months), printed: found.printed };
}
