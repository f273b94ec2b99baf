import { longText, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { REVIEWERS_ADD } from './grants';
import { parentIdField, partialDateField, withdrawsField } from './sharedFields';

/** A rule set aside for one record. Who did it is who added the row. */
export const overridesList = declareList({
  title: 'Overrides',
  description: 'Rules set aside for a record, by whom, why and until when. Rows are only added.',
  titleColumn: { title: 'Override', description: 'Rule and record, so that a row is recognised.' },
  fields: {
    RecordId: ownRecordId('override'),
    SubjectId: parentIdField('About', 'the record for which the rule is set aside'),
    Rule: text({ title: 'Rule', description: 'Name of the rule set aside.', indexed: true }),
    Reason: longText({ title: 'Reason', description: 'Why it is set aside.' }),
    Until: {
      ...partialDateField('Until', 'How long it is set aside; empty: until withdrawn'),
      indexed: true
    },
    WithdrawsId: withdrawsField('override')
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'Rule', 'Reason', 'Until', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: REVIEWERS_ADD
});
