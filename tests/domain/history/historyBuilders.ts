import type { DueDateChange } from '../../../src/domain/dueDateChange';
import type { EvidenceUse } from '../../../src/domain/evidence/evidence';
import type { HistoryRecords, RecordVersion } from '../../../src/domain/history/historyRecords';
import type { Review } from '../../../src/domain/review';

/** Nothing recorded, save what is given. */
export function records(some: Partial<HistoryRecords> = {}): HistoryRecords {
  return {
    updates: [],
    dateChanges: [],
    reviews: [],
    reasons: new Map(),
    evidenceUses: [],
    evidenceNames: new Map(),
    recommendation: [],
    position: [],
    parts: [],
    ...some
  };
}

/** Versions of one row, a day apart. */
export function versions<Kept extends { readonly id: string }>(
  ...kept: readonly Kept[]
): readonly RecordVersion<Kept>[] {
  return kept.map((record, index) => ({
    record,
    at: `2017-11-${String(10 + index)}T10:00:00Z`,
    by: 'Ellen Marsh',
    key: `${record.id}:${index + 1}`,
    isFirst: index === 0
  }));
}

export function aChange(fields: Partial<DueDateChange> = {}): DueDateChange {
  return {
    id: 'change-1',
    subjectId: 'recommendation-1',
    from: ['2017-09'],
    to: ['2018-01'],
    cause: 'people or posts',
    reason: 'Two posts are vacant.',
    author: 'Owen Pryce',
    created: '2017-11-01T09:00:00Z',
    ...fields
  };
}

export function aReview(fields: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    subjectId: 'recommendation-1',
    kind: 'decision on a date',
    outcome: 'agreed',
    decidesId: 'change-1',
    dateDecided: ['2018-01'],
    author: 'Priya Raman',
    created: '2017-11-03T09:00:00Z',
    ...fields
  };
}

export function aUse(fields: Partial<EvidenceUse> = {}): EvidenceUse {
  return {
    id: 'use-1',
    recommendationId: 'recommendation-1',
    evidenceId: 'file-1',
    keptIn: 'Evidence',
    proves: 'Leads are named',
    author: 'Owen Pryce',
    created: '2017-11-02T09:00:00Z',
    ...fields
  };
}
