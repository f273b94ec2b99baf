import { DATE_CHANGE_CAUSES } from '../../../domain/dueDateChange';
import { choice, longText, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { LEADS_ADD } from './grants';
import { parentIdField, sourcePaperField, withdrawsField } from './sharedFields';

/** Dates that were asked for. Whether a date is agreed is a review; the original never changes. */
export const dueDateChangesList = declareList({
  title: 'DueDateChanges',
  description: 'New dates asked for, one row each time. Rows are added, never changed.',
  titleColumn: {
    title: 'Date change',
    description: 'From and to, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('change of date'),
    SubjectId: parentIdField('About', 'the recommendation or action whose date it is'),
    DueFrom: text({
      title: 'From',
      description: 'The dates that stood, as 2018-01 or 2018-01-31, several separated by ";".'
    }),
    DueTo: text({
      title: 'To',
      description: 'The dates asked for, as 2018-01 or 2018-01-31, several separated by ";".',
      indexed: true
    }),
    Cause: choice({
      title: 'Cause',
      description: 'The kind of reason.',
      choices: DATE_CHANGE_CAUSES,
      indexed: true
    }),
    Reason: longText({ title: 'Reason', description: 'Why the date has to move, in words.' }),
    WithdrawsId: withdrawsField('change of date'),
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'DueFrom', 'DueTo', 'Cause', 'Reason', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    },
    {
      title: 'By cause',
      columns: ['LinkTitle', 'DueFrom', 'DueTo', 'Reason', 'Created', 'Author'],
      groupBy: 'Cause',
      sortBy: { column: 'ID', descending: true }
    }
  ],
  grants: LEADS_ADD
});
