import { daysUntil } from '../dates/daysUntil';
import { monthsBetween } from '../dates/months';
import type { IsoDay, PartialDate } from '../dates/partialDate';
import { currentDue } from '../deadline/currentDue';
import type { RecordId } from '../records';
import type { RegisterEntry, ShownStatus } from '../register/entry';
import { appliedReason } from '../shownStatus/appliedReason';
import { isComplete } from '../status';
import { isReturned } from './owedStep';
import type { OwedStep } from './owedStep';

/** How pressing something owed is; its words stand at the right of a list. */
export type Urgency =
  /** Past its date; at least 1. */
  | { readonly kind: 'overdue'; readonly monthsPast: number }
  | { readonly kind: 'due'; readonly on: PartialDate; readonly days: number }
  | { readonly kind: 'no date' }
  /** Proposed as complete since. */
  | { readonly kind: 'proposed'; readonly since?: PartialDate };

/** How pressing a step is, by the dates of the record, or of the parts that are the person's. */
export function urgencyOf(
  entry: RegisterEntry,
  step: OwedStep,
  day: IsoDay,
  onlyParts?: ReadonlySet<RecordId>
): Urgency {
  if (onlyParts === undefined) {
    return urgencyOfShown(entry.shown, entry.due, day, entry.position?.statusSince);
  }
  const own = 'part' in step && step.part ? step.part.id : undefined;
  const part = entry.parts.find(({ action }) =>
    own === undefined ? onlyParts.has(action.id) : action.id === own
  );
  if (part === undefined) return { kind: 'no date' };
  return urgencyOfShown(part.shown, currentDue(part.action.deadline), day);
}

function urgencyOfShown(
  shown: ShownStatus | undefined,
  due: readonly PartialDate[],
  day: IsoDay,
  since?: PartialDate
): Urgency {
  if (shown !== undefined && isComplete(shown.status)) {
    return { kind: 'proposed', ...(since !== undefined && { since }) };
  }
  const reason = shown && appliedReason(shown);
  if (reason?.kind === 'overdue') return { kind: 'overdue', monthsPast: reason.monthsPast };
  const [next] = due;
  if (next === undefined) return { kind: 'no date' };
  const days = daysUntil(next, day);
  return days < 0
    ? { kind: 'overdue', monthsPast: Math.max(1, monthsBetween(next, day)) }
    : { kind: 'due', on: next, days };
}

export interface Pressing {
  readonly step: OwedStep;
  readonly urgency: Urgency;
}

/**
 * The most urgent first: overdue by months past, returned, due soonest, no date, the rest. Among the
 * equally overdue what came back stands first.
 */
export function compareUrgency(a: Pressing, b: Pressing): number {
  return rankOf(a) - rankOf(b) || withinRank(a) - withinRank(b);
}

function rankOf({ step, urgency }: Pressing): number {
  if (urgency.kind === 'overdue') return 0;
  if (isReturned(step)) return 1;
  return urgency.kind === 'due' ? 2 : urgency.kind === 'no date' ? 3 : 4;
}

function withinRank({ step, urgency }: Pressing): number {
  if (urgency.kind === 'overdue') return -2 * urgency.monthsPast - (isReturned(step) ? 1 : 0);
  return urgency.kind === 'due' ? urgency.days : 0;
}
