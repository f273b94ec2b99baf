import { ownRecordId, text, url } from '../declaration/field';
import { declareList } from '../declaration/list';
import { REVIEWERS_ADD } from './grants';
import { noteField, partialDateField, sourcePaperField } from './sharedFields';

/** Meetings of bodies that decide (`domain.md` 1.16). */
export const meetingsList = declareList({
  title: 'Meetings',
  description: 'Meetings of the bodies that decide. What they decided is in Decisions.',
  titleColumn: { title: 'Meeting', description: 'Body and date.' },
  fields: {
    RecordId: ownRecordId('meeting'),
    Body: text({ title: 'Body', description: 'The board or committee that met.', indexed: true }),
    HeldOn: { ...partialDateField('Held', 'When it met'), indexed: true },
    Minutes: url({ title: 'Minutes', description: 'Where the minutes are; begins with https.' }),
    Note: noteField,
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'Latest first',
      columns: ['HeldOn', 'LinkTitle', 'Body', 'Minutes'],
      sortBy: { column: 'HeldOn', descending: true },
      opensFirst: true
    },
    {
      title: 'By body',
      columns: ['HeldOn', 'LinkTitle', 'Minutes'],
      groupBy: 'Body',
      sortBy: { column: 'HeldOn', descending: true }
    }
  ],
  grants: REVIEWERS_ADD
});
