import { choice, longText, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { REVIEWERS_ADD } from './grants';
import { parentIdField, sourcePaperField, withdrawsField } from './sharedFields';

export const DECISION_KINDS = [
  'allocated',
  'date agreed',
  'date not agreed',
  'status confirmed',
  'closure agreed',
  'closure asked for',
  'returned',
  'noted'
] as const;

/** What a meeting decided, one row for each record that it decided on. */
export const decisionsList = declareList({
  title: 'Decisions',
  description: 'What meetings decided, one row for each record. Rows are added, never changed.',
  titleColumn: { title: 'Decision', description: 'First words of the decision.' },
  fields: {
    RecordId: ownRecordId('decision'),
    MeetingId: parentIdField('Meeting', 'the meeting that decided'),
    SubjectId: parentIdField('About', 'the record that it was decided on'),
    DecisionKind: choice({
      title: 'Kind',
      description: 'What kind of decision it is.',
      choices: DECISION_KINDS,
      indexed: true
    }),
    DecisionText: longText({ title: 'Decision, in words', description: 'What was decided.' }),
    Minute: text({ title: 'Minute', description: 'Number or heading of the minute.' }),
    WithdrawsId: withdrawsField('decision'),
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'DecisionKind', 'DecisionText', 'Minute', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: REVIEWERS_ADD
});
