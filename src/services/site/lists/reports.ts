import { choice, longText, number, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { planFields } from './reportPlanFields';
import { auditFields, publicationFields } from './reportScheduleFields';
import { sortOrderField, sourcePaperField, withdrawnField } from './sharedFields';

/** What a record in the list stands for (`architecture.md`, Records). */
export const REPORT_KINDS = ['inspection', 'publication', 'audit', 'follow-up audit'] as const;

/** Whom a report is about (`domain.md` 2.5). */
export const SCOPES = [
  'force',
  'national',
  'joint national',
  'force and national',
  'local'
] as const;

export const reportsList = declareList({
  title: 'Reports',
  description:
    'Every inspection, publication, audit and follow-up from awaited to closed, with its action plan.',
  titleColumn: { title: 'Report', description: 'Title of the report as published.' },
  fields: {
    RecordId: ownRecordId('report'),
    Publishers: text({
      title: 'Published by',
      description: 'Publishers as printed and in the printed order, separated by ";".'
    }),
    Scope: choice({
      title: 'Scope',
      description: 'Whom the report is about.',
      choices: SCOPES
    }),
    Byline: longText({
      title: 'Byline',
      description: 'The line under the title, as printed.'
    }),
    Published: text({
      title: 'Published',
      description: 'Month (2017-11) or day (2017-11-14) of publication.',
      indexed: true
    }),
    Narrative: longText({
      title: 'Narrative',
      description: 'What the paper says about the report as a whole.'
    }),
    StatedSentence: longText({
      title: 'Summary sentence',
      description: 'The summary sentence of the source paper.'
    }),
    StatedTotal: number({
      title: 'Stated total',
      description: 'How many recommendations the summary sentence states.'
    }),
    StatedNational: number({
      title: 'Stated national',
      description: 'How many of them the sentence calls national.'
    }),
    StatedForce: number({
      title: 'Stated for the force',
      description: 'How many of them the sentence says are for the force.'
    }),
    StatedComplete: number({
      title: 'Stated complete',
      description: 'How many of them the sentence calls complete.'
    }),
    StatedInProgress: number({
      title: 'Stated in progress',
      description: 'How many of them the sentence calls in progress.'
    }),
    SortOrder: sortOrderField('the paper; the newest report stands first'),
    SourcePaper: sourcePaperField,
    Withdrawn: withdrawnField,
    Kind: choice({
      title: 'Kind',
      description: 'Inspection (also where nothing is chosen), publication, audit or follow-up.',
      choices: REPORT_KINDS,
      indexed: true
    }),
    Leads: longText({
      title: 'Leads',
      description: 'The accountable posts or people as printed, one a line.'
    }),
    Governance: text({
      title: 'Governance',
      description: 'The board or group that watches over it.'
    }),
    ...publicationFields,
    ...planFields,
    ...auditFields
  },
  views: [
    {
      title: 'By order in the paper',
      columns: ['SortOrder', 'LinkTitle', 'Publishers', 'Published', 'Scope'],
      sortBy: { column: 'SortOrder' },
      opensFirst: true
    },
    {
      title: 'By publication',
      columns: ['Published', 'LinkTitle', 'Publishers', 'Scope'],
      sortBy: { column: 'Published', descending: true }
    },
    {
      title: 'Schedule of inspections',
      columns: [
        'PublicationOrder',
        'LinkTitle',
        'PublicationStatus',
        'Published',
        'PublicationAnticipatedPrinted',
        'PublicationScopePrinted',
        'PublicationForm',
        'Leads'
      ],
      only: [{ column: 'PublicationStatus', isEmpty: false }],
      sortBy: { column: 'PublicationOrder' }
    },
    {
      title: 'Open plans by tier',
      columns: [
        'LinkTitle',
        'PlanLevel',
        'PlanAfis',
        'PlanRecommendations',
        'PlanCausesOfConcern',
        'PlanCompletionPrinted',
        'PlanDirectorates'
      ],
      // The order is what says that there is a plan; a closed one is left to the next view.
      only: [
        { column: 'PlanOrder', isEmpty: false },
        { column: 'PlanClosureState', isEmpty: true }
      ],
      groupBy: 'PlanTier',
      sortBy: { column: 'PlanOrder' }
    },
    {
      title: 'Plans past their completion date',
      columns: ['PlanCompletionDate', 'LinkTitle', 'PlanTier', 'PlanLevel', 'PlanDirectorates'],
      only: [
        { column: 'PlanCompletionDate', before: 'today' },
        { column: 'PlanClosureState', isEmpty: true }
      ],
      sortBy: { column: 'PlanCompletionDate' }
    },
    {
      title: 'Plans asked to be closed, and closed',
      columns: [
        'LinkTitle',
        'PlanClosureAsked',
        'PlanClosureConfirmedBy',
        'PlanClosedOn',
        'PlanSupersededBy'
      ],
      only: [{ column: 'PlanClosureState', isEmpty: false }],
      groupBy: 'PlanClosureState',
      sortBy: { column: 'PlanOrder' }
    },
    {
      title: 'Audits',
      columns: [
        'AuditRef',
        'LinkTitle',
        'AuditGrade',
        'Published',
        'AuditFollowUp',
        'Leads',
        'Governance',
        'AuditOnTrack'
      ],
      only: [{ column: 'Kind', oneOf: ['audit', 'follow-up audit'] }],
      sortBy: { column: 'ID' }
    }
  ],
  grants: OWNERS_WRITE
});
