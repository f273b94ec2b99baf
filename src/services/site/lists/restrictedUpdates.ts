import { longText, ownRecordId } from '../declaration/field';
import { declareList } from '../declaration/list';
import { CLEARED_ADD } from './grants';
import { markingField, parentIdField } from './sharedFields';

/** The restricted words of an update; the open one, with the same GUID, carries a public line. */
export const restrictedUpdatesList = declareList({
  title: 'RestrictedUpdates',
  description: 'Words of updates for cleared readers only. Rows are added, never changed.',
  titleColumn: { title: 'Update', description: 'First words, so that a row can be recognised.' },
  fields: {
    RecordId: ownRecordId('update (its own Record ID)'),
    SubjectId: parentIdField('About', 'the recommendation or report that it is about'),
    UpdateText: longText({ title: 'Update text', description: 'The position in words.' }),
    Marking: markingField
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'UpdateText', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: CLEARED_ADD
});
