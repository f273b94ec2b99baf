import { choice, longText, ownRecordId, recordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { STATUS_ORDER } from '../../../domain/status';
import { LEADS_ADD } from './grants';
import { sourcePaperField, statusReasonField } from './sharedFields';

/** Progress updates: added and never changed; one can withdraw another. */
export const updatesList = declareList({
  title: 'Updates',
  description: 'What lead officers reported, one row each time. Rows are added, never changed.',
  titleColumn: {
    title: 'Update',
    description: 'First words, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('update'),
    SubjectId: recordId({
      title: 'About (ID)',
      description: 'Record ID of the recommendation or report that it is about.',
      indexed: true
    }),
    UpdateText: longText({
      title: 'Update text',
      description: 'The position in words; a public line where the words are restricted.'
    }),
    Status: choice({
      title: 'Status',
      description: 'The status that the update reports.',
      choices: STATUS_ORDER,
      indexed: true
    }),
    StatusReason: statusReasonField,
    WaitingFor: longText({
      title: 'Waiting for',
      description: 'The body that it depends on (WHITE).'
    }),
    AsAt: text({
      title: 'As at',
      description: 'The day (2017-11-20) or month (2017-11) that the update describes.',
      indexed: true
    }),
    FollowsId: recordId({
      title: 'Follows (ID)',
      description: 'Record ID of the update that was the latest when this one was written.',
      indexed: true
    }),
    WithdrawsId: recordId({
      title: 'Withdraws (ID)',
      description: 'Record ID of the update that this one takes the place of.',
      indexed: true
    }),
    SourcePaper: { ...sourcePaperField, indexed: true }
  },
  views: [
    {
      title: 'Latest first',
      // What was written here names no paper. A view of these alone would stop at 5,000 of them.
      columns: ['LinkTitle', 'Status', 'AsAt', 'Created', 'Author', 'SourcePaper'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: LEADS_ADD
});
