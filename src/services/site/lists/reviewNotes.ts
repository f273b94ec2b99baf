import { longText, ownRecordId } from '../declaration/field';
import { declareList } from '../declaration/list';
import { REVIEWERS_ADD_UNSEEN_BY_STAFF } from './grants';
import { parentIdField } from './sharedFields';

/** The reasons of a review stand apart from it: staff read the outcome and not the reasons. */
export const reviewNotesList = declareList({
  title: 'ReviewNotes',
  description: 'The reasons of reviews, one row for each, with its Record ID. Staff do not see it.',
  titleColumn: { title: 'Review note', description: 'First words of the reasons.' },
  fields: {
    RecordId: ownRecordId('review (its own Record ID)'),
    SubjectId: parentIdField('About', 'the record reviewed'),
    Reasons: longText({ title: 'Reasons', description: 'Why the review came to its outcome.' }),
    WorkCommissioned: longText({
      title: 'Work commissioned',
      description: 'What has to be done before it is looked at again.'
    })
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'Reasons', 'WorkCommissioned', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: REVIEWERS_ADD_UNSEEN_BY_STAFF
});
