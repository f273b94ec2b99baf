import { MY_ACTIONS } from '../../../../components/loc/myActions';
import type { Urgency } from '../../../../domain/owed/urgency';

/** How pressing it is, in a word or two: "2 months past", "9 days", "Apr 2018", "no date". */
export function urgencyWords(urgency: Urgency): string {
  switch (urgency.kind) {
    case 'overdue':
      return MY_ACTIONS.overdue(urgency.monthsPast);
    case 'due':
      return urgency.days <= 30 ? MY_ACTIONS.inDays(urgency.days) : MY_ACTIONS.dueMonth(urgency.on);
    case 'no date':
      return MY_ACTIONS.noDate;
    case 'proposed':
      return MY_ACTIONS.proposedSince(urgency.since);
  }
}
