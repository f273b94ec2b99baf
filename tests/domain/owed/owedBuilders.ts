import type { EvidenceShown } from '../../../src/domain/evidence/evidence';
import type { Update } from '../../../src/domain/records';
import type { RegisterRecords } from '../../../src/domain/register/joinEntries';
import type { Review } from '../../../src/domain/review';
import { owedOn } from '../../../src/domain/owed/owedOn';
import type { OwedFacts } from '../../../src/domain/owed/owedOn';
import type { Owed } from '../../../src/domain/owed/owedStep';
import { aDeadline, aRecommendation, anEntry, anUpdate, NOVEMBER_2017 } from '../builders';

const { day } = NOVEMBER_2017;
export const UP_TO_DATE: Update = anUpdate({ asAt: '2017-11-06', created: '2017-11-06T09:00:00Z' });

/** What is owed on a record that is up to date and due in April 2018, save what is given. */
export function owed(records: Partial<RegisterRecords> = {}, facts: Partial<OwedFacts> = {}): Owed {
  const entry = anEntry({
    recommendations: [aRecommendation({ deadline: aDeadline({ original: '2018-04' }) })],
    updates: [UP_TO_DATE],
    ...records
  });
  return owedOn(entry, { day, ...facts });
}

export function aReview(fields: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    subjectId: 'recommendation-1',
    kind: 'evidential review',
    outcome: 'returned',
    dateDecided: [],
    created: '2017-11-10T09:00:00Z',
    ...fields
  };
}

export function aPiece(
  fields: Partial<EvidenceShown> & { readonly actionId?: string } = {}
): EvidenceShown {
  const { actionId, ...shown } = fields;
  return {
    use: {
      id: 'use-1',
      recommendationId: 'recommendation-1',
      evidenceId: 'file-1',
      keptIn: 'Evidence',
      proves: 'Leads are nominated',
      created: '2017-11-01T09:00:00Z',
      ...(actionId !== undefined && { actionId })
    },
    verdict: 'none',
    counts: true,
    ...shown
  };
}
