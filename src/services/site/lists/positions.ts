import { longText, ownRecordId, recordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { LEADS_EDIT } from './grants';
import { statusField, statusReasonField } from './sharedFields';

/** Where each recommendation stands now: the copy of its latest Update (`architecture.md`). */
export const positionsList = declareList({
  title: 'Positions',
  description: 'Where each recommendation stands now, one row each. Its history is in Updates.',
  titleColumn: {
    title: 'Position',
    description: 'Status and first words, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('recommendation (its own Record ID)'),
    Status: statusField,
    StatusReason: statusReasonField,
    WaitingFor: longText({
      title: 'Waiting for',
      description: 'The body that it depends on (WHITE).'
    }),
    CurrentPosition: longText({
      title: 'Current position',
      description: 'Where it stands, in words.'
    }),
    AsAt: text({
      title: 'As at',
      description: 'The day (2017-11-20) or month (2017-11) that the position describes.',
      indexed: true
    }),
    StatusSince: text({
      title: 'Status since',
      description: 'When the status became what it is; empty when before all that is known.',
      indexed: true
    }),
    LatestUpdateId: recordId({
      title: 'Latest update ID',
      description: 'Record ID of the update that this row copies.'
    })
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'Status', 'CurrentPosition', 'AsAt', 'Modified', 'Editor'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    },
    {
      title: 'Red and amber',
      columns: ['LinkTitle', 'Status', 'StatusSince', 'CurrentPosition', 'AsAt'],
      only: [{ column: 'Status', oneOf: ['RED', 'AMBER'] }],
      sortBy: { column: 'ID' }
    },
    {
      title: 'By status',
      columns: ['LinkTitle', 'StatusSince', 'CurrentPosition', 'WaitingFor', 'AsAt'],
      groupBy: 'Status',
      sortBy: { column: 'ID' }
    }
  ],
  grants: LEADS_EDIT
});
