import { choice, longText, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { parentIdField, partialDateField, sha256Field } from './sharedFields';

export const PERIOD_STATES = ['open', 'frozen'] as const;

/** Reporting periods. A frozen one keeps the records as they were; NEW is found between two of them. */
export const periodsList = declareList({
  title: 'Periods',
  description: 'Reporting periods, and the records as they stood when a period was frozen.',
  titleColumn: { title: 'Period', description: 'What papers call the period.' },
  fields: {
    RecordId: ownRecordId('period'),
    PeriodFrom: partialDateField('From', 'First day or month'),
    PeriodTo: { ...partialDateField('To', 'Last day or month'), indexed: true },
    Committee: text({
      title: 'Committee',
      description: 'The committee that it is reported to; empty for all.',
      indexed: true
    }),
    PeriodState: choice({
      title: 'State',
      description: 'Open, or frozen: nothing of it changes any more.',
      choices: PERIOD_STATES,
      indexed: true
    }),
    FrozenAt: text({
      title: 'Frozen at',
      description: 'When it was frozen, as 2017-11-20T10:00:00Z.'
    }),
    PreviousId: parentIdField('Period before', 'the period that it is compared with'),
    Snapshot: longText({
      title: 'Snapshot',
      description: 'The records as they stood. Written by the Tracker; not to be edited.'
    }),
    Sha256: sha256Field
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'PeriodFrom', 'PeriodTo', 'Committee', 'PeriodState', 'FrozenAt'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: OWNERS_WRITE
});
