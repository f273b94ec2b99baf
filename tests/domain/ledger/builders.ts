import type { DueDateChange } from '../../../src/domain/dueDateChange';
import type { Review } from '../../../src/domain/review';

export function aChange(fields: Partial<DueDateChange> = {}): DueDateChange {
  return {
    id: 'change-1',
    subjectId: 'recommendation-1',
    from: ['2017-09'],
    to: ['2018-01'],
    cause: 'more work than expected',
    reason: 'Four actions are still to finish.',
    author: 'Owen Pryce',
    created: '2017-11-13T09:00:00Z',
    ...fields
  };
}

export function aDecision(fields: Partial<Review> = {}): Review {
  return {
    id: 'decision-1',
    subjectId: 'recommendation-1',
    kind: 'decision on a date',
    outcome: 'agreed',
    decidesId: 'change-1',
    dateDecided: [],
    author: 'Priya Raman',
    created: '2017-11-15T10:00:00Z',
    ...fields
  };
}
