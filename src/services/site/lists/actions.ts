import { choice, longText, ownRecordId, recordId, text, yesNo } from '../declaration/field';
import { declareList } from '../declaration/list';
import { LEADS_EDIT } from './grants';
import {
  dueFields,
  sortOrderField,
  sourcePaperField,
  statusField,
  statusReasonField,
  withdrawnField
} from './sharedFields';

export const ACTION_KINDS = ['sub-action', 'clause', 'task'] as const;

export const actionsList = declareList({
  title: 'Actions',
  description: 'Parts of recommendations: sub-actions with a status of their own, clauses, tasks.',
  titleColumn: {
    title: 'Action',
    description: 'Label and first words, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('action'),
    RecommendationId: recordId({
      title: 'Recommendation ID',
      description: 'Record ID of its recommendation.',
      indexed: true
    }),
    Kind: choice({
      title: 'Kind',
      description: 'Sub-action (own status and dates), clause (published wording) or task.',
      choices: ACTION_KINDS,
      indexed: true
    }),
    Label: text({ title: 'Label', description: 'Label as printed, for example II.' }),
    SortOrder: sortOrderField('its recommendation'),
    ActionText: longText({ title: 'Text', description: 'What is to be done.' }),
    Status: statusField,
    StatusSince: text({
      title: 'Status since',
      description: 'When the status became what it is; empty when before all that is known.'
    }),
    StatusReason: statusReasonField,
    WaitingFor: longText({
      title: 'Waiting for',
      description: 'The body that it depends on (WHITE).'
    }),
    ...dueFields,
    LeadPost: text({ title: 'Lead post', description: 'The accountable post.', indexed: true }),
    LeadOfficer: text({
      title: 'Lead officer',
      description: 'The person who leads it now.',
      indexed: true
    }),
    CurrentPosition: longText({
      title: 'Current position',
      description: 'Where it stands, in words.'
    }),
    AsAt: text({
      title: 'As at',
      description: 'The day (2017-11-20) or month (2017-11) that the position describes.'
    }),
    Done: yesNo({ title: 'Done', description: 'Whether a task is done.', indexed: true }),
    DoneBy: text({ title: 'Done by', description: 'Who did the task.' }),
    DoneOn: text({ title: 'Done on', description: 'The day (2017-11-20) that the task was done.' }),
    Withdrawn: withdrawnField,
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'All actions',
      columns: ['Label', 'LinkTitle', 'Kind', 'Status', 'DueCurrent', 'LeadPost', 'Done'],
      sortBy: { column: 'ID' },
      opensFirst: true
    },
    {
      title: 'By due date',
      columns: ['DueCurrentDate', 'LinkTitle', 'Status', 'LeadPost', 'Done'],
      sortBy: { column: 'DueCurrentDate' }
    },
    {
      title: 'Open tasks',
      columns: ['LinkTitle', 'LeadPost', 'DueCurrent', 'Modified', 'Editor'],
      only: [
        { column: 'Done', isYes: false },
        { column: 'Kind', oneOf: ['task'] }
      ],
      groupBy: 'LeadPost',
      sortBy: { column: 'ID' }
    },
    {
      title: 'Open parts, past their date',
      columns: ['DueCurrentDate', 'LinkTitle', 'Label', 'Status', 'LeadPost'],
      only: [
        { column: 'DueCurrentDate', before: 'today' },
        { column: 'Status', oneOf: ['AMBER', 'RED'] }
      ],
      sortBy: { column: 'DueCurrentDate' }
    }
  ],
  grants: LEADS_EDIT
});
