import { deadlineAsIso, parseIsoDates } from '../../domain/deadline/currentDue';
import type { Review } from '../../domain/review';
import { REVIEW_KINDS, REVIEW_OUTCOMES } from '../../domain/review';
import { reviewsList } from '../site/lists/reviews';
import type { AddedRow } from './addedRow';
import { personFrom, personId } from './people';
import type { PeopleRecordMapping } from './recordMapping';
import { rowReader } from './rowReader';
import { rowTitle } from './rowTitle';

/** Reviews and their rows. Author and time are SharePoint's own and are never written. */
export const reviewRecords: PeopleRecordMapping<Review, typeof reviewsList> = {
  list: reviewsList,
  toRecord: (row: AddedRow<typeof reviewsList>) => {
    const read = rowReader(reviewsList.title, row);
    const record: Review = {
      id: read.ownId(),
      subjectId: read.id('SubjectId') ?? '',
      kind: read.oneOf('ReviewKind', REVIEW_KINDS) ?? 'evidential review',
      outcome: read.oneOf('Outcome', REVIEW_OUTCOMES),
      tier: read.number('Tier'),
      reviewedOn: read.date('ReviewedOn'),
      reviewer: personFrom(row.Reviewer),
      reviewerPrinted: read.text('ReviewerPrinted'),
      decidesId: read.id('DecidesId'),
      dateDecided: parseIsoDates(read.text('DateDecided') ?? ''),
      reviewedVersions: read.text('ReviewedVersions'),
      reviewedSha256: read.text('ReviewedSha256'),
      withdrawsId: read.id('WithdrawsId'),
      sourcePaper: read.text('SourcePaper'),
      author: row.Author?.Title,
      created: row.Created
    };
    return { record, problems: read.problems };
  },
  toRow: (review, ids) => ({
    RecordId: review.id,
    Title: rowTitle(review.kind, review.outcome),
    SubjectId: review.subjectId,
    ReviewKind: review.kind,
    Outcome: review.outcome ?? null,
    Tier: review.tier ?? null,
    ReviewedOn: review.reviewedOn ?? null,
    ReviewerId: personId(review.reviewer, ids),
    ReviewerPrinted: review.reviewerPrinted ?? null,
    DecidesId: review.decidesId ?? null,
    DateDecided: review.dateDecided.length === 0 ? null : deadlineAsIso(review.dateDecided),
    ReviewedVersions: review.reviewedVersions ?? null,
    ReviewedSha256: review.reviewedSha256 ?? null,
    WithdrawsId: review.withdrawsId ?? null,
    SourcePaper: review.sourcePaper ?? null
  }),
  peopleIn: ({ reviewer }) => (reviewer === undefined ? [] : [reviewer])
};
