import { formatDate } from '../dates/formatDate';
import type { PositionProblem } from '../edits/checkPositionEdit';
import { dateTypedSentence } from './dateTypedSentence';
import { plural } from './plural';

/** What is wrong with an edited field, or why a status cannot be proposed, as a sentence. */
export function problemSentence(problem: PositionProblem): string {
  switch (problem.kind) {
    case 'past its original date': {
      const months = plural(problem.monthsPast, 'month', 'months');
      const original = formatDate(problem.original, 'long');
      return `Amber cannot be proposed: its original date, ${original}, passed (${months} past).`;
    }
    case 'needs a reason':
      return problem.status === 'CLOSED'
        ? 'Say why it is closed without being implemented.'
        : 'Say why it cannot or will not be implemented.';
    case 'needs a body':
      return 'Name the body or the decision that it waits for.';
    case 'no such date':
      return dateTypedSentence(problem.typed);
  }
}
