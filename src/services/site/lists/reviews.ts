import { REVIEW_KINDS, REVIEW_OUTCOMES } from '../../../domain/review';
import { choice, longText, number, ownRecordId, person, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { REVIEWERS_ADD } from './grants';
import { parentIdField, partialDateField, sourcePaperField, withdrawsField } from './sharedFields';

/** What counts as verified: leads read it and cannot write it (`architecture.md`, Six decisions 5). */
export const reviewsList = declareList({
  title: 'Reviews',
  description: 'What reviews, reality tests and decisions found. Rows are added, never changed.',
  titleColumn: {
    title: 'Review',
    description: 'Kind and outcome, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('review'),
    SubjectId: parentIdField('About', 'the recommendation, action, plan or audit reviewed'),
    ReviewKind: choice({
      title: 'Kind',
      description:
        'Evidential review, reality test, final review, decision on a date, verdict on evidence, closure.',
      choices: REVIEW_KINDS,
      indexed: true
    }),
    Outcome: choice({
      title: 'Outcome',
      description: 'What it came to.',
      choices: REVIEW_OUTCOMES,
      indexed: true
    }),
    Tier: number({ title: 'Tier', description: 'The tier that follows from it: 1, 2 or 3.' }),
    ReviewedOn: { ...partialDateField('Reviewed', 'When it was done'), indexed: true },
    Reviewer: person({
      title: 'Reviewer',
      description: 'Who reviewed, where that is not whoever wrote the row.',
      indexed: true
    }),
    ReviewerPrinted: text({
      title: 'Reviewer, in words',
      description: 'A body or post that reviewed: Commissioner, HMICFRS.'
    }),
    DecidesId: parentIdField(
      'Decides',
      'the change of date, or the use of evidence, that it decides'
    ),
    DateDecided: text({
      title: 'Date decided',
      description: 'The dates that hold from now on, several separated by ";".'
    }),
    ReviewedVersions: longText({
      title: 'What was reviewed',
      description:
        'The record and the files with their versions, one a line; a restricted file only by its ' +
        'Record ID.'
    }),
    ReviewedSha256: text({
      title: 'Fingerprint of what was reviewed',
      description: 'SHA-256 over what was reviewed: a later change shows.'
    }),
    WithdrawsId: withdrawsField('review'),
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'ReviewKind', 'Outcome', 'Tier', 'ReviewedOn', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    },
    {
      title: 'Reviews waiting',
      columns: ['LinkTitle', 'ReviewKind', 'Outcome', 'Reviewer', 'Created', 'Author'],
      only: [{ column: 'Outcome', oneOf: ['commissioned', 'in progress', 'closure asked for'] }],
      sortBy: { column: 'ID' }
    },
    {
      title: 'Returned or not met',
      columns: ['LinkTitle', 'ReviewKind', 'Outcome', 'ReviewedOn', 'Author'],
      only: [
        { column: 'Outcome', oneOf: ['requirement partly met', 'requirement not met', 'returned'] }
      ],
      sortBy: { column: 'ID', descending: true }
    },
    {
      title: 'My reviews',
      columns: ['LinkTitle', 'ReviewKind', 'Outcome', 'ReviewedOn', 'Created'],
      only: [{ column: 'Reviewer', isMe: true }],
      sortBy: { column: 'ID', descending: true }
    }
  ],
  grants: REVIEWERS_ADD
});
