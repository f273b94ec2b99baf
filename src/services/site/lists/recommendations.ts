import { KINDS } from '../../../domain/kinds';
import {
  choice,
  longText,
  number,
  ownRecordId,
  recordId,
  text,
  vocabularyChoice
} from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import {
  dueFields,
  markingField,
  sortOrderField,
  sourcePaperField,
  withdrawnField
} from './sharedFields';

/** The answer of the force to a recommendation. */
export const RESPONSES = ['accepted', 'accepted in part', 'not accepted'] as const;

export const recommendationsList = declareList({
  title: 'Recommendations',
  description: 'What was published and who it was given to. Where it stands is in Positions.',
  titleColumn: {
    title: 'Recommendation',
    description: 'Number and first words, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('recommendation'),
    ReportId: recordId({
      title: 'Report ID',
      description: 'Record ID of its report.',
      indexed: true
    }),
    Ref: text({
      title: 'Number',
      description: 'Number as printed; empty where none is printed.',
      indexed: true
    }),
    SortOrder: sortOrderField('its report'),
    Kind: choice({
      title: 'Kind',
      description: 'What its publisher calls it.',
      choices: KINDS,
      indexed: true
    }),
    Wording: longText({ title: 'Wording', description: 'The words as published.' }),
    Topic: text({ title: 'Topic', description: 'Heading that it stands under.' }),
    AppliesTo: longText({
      title: 'Applies to',
      description:
        'Named bodies that it applies to beside or instead of the force, one a line; ' +
        'empty means the force.'
    }),
    ParentId: recordId({
      title: 'Part of (ID)',
      description: 'Record ID of the recommendation that it is a part of.',
      indexed: true
    }),
    ...dueFields,
    Directorate: vocabularyChoice({
      title: 'Directorate',
      description: 'Directorate that answers for it.',
      vocabulary: 'directorates',
      indexed: true
    }),
    LeadPost: text({
      title: 'Lead post',
      description: 'The accountable post, as printed.',
      indexed: true
    }),
    LeadOfficer: text({
      title: 'Lead officer',
      description: 'The person who leads it now.',
      indexed: true
    }),
    Marking: markingField,
    SourcePaper: sourcePaperField,
    Area: text({
      title: 'Area',
      description: 'The graded area that it belongs to.',
      indexed: true
    }),
    SupportingLeads: longText({
      title: 'Supporting leads',
      description: 'Posts that help, one a line; the lead post alone is accountable.'
    }),
    SupportingDirectorates: longText({
      title: 'Supporting directorates',
      description: 'Directorates that help, one a line.'
    }),
    Governance: text({
      title: 'Governance',
      description: 'The board or group that watches over it.'
    }),
    Response: choice({
      title: 'Response',
      description: 'The answer of the force to it.',
      choices: RESPONSES
    }),
    ResponseReason: longText({
      title: 'Reason for the response',
      description: 'Why it was accepted in part or not accepted.'
    }),
    Tier: number({
      title: 'Tier',
      description: 'How far it is on its way to closure: 1, 2 or 3.',
      indexed: true
    }),
    Withdrawn: withdrawnField
  },
  views: [
    {
      title: 'All recommendations',
      columns: ['Ref', 'LinkTitle', 'Kind', 'LeadPost', 'Directorate', 'DueCurrent'],
      sortBy: { column: 'ID' },
      opensFirst: true
    },
    {
      title: 'By due date',
      columns: [
        'DueCurrentDate',
        'LinkTitle',
        'DueOriginal',
        'DueCurrent',
        'LeadPost',
        'LeadOfficer'
      ],
      sortBy: { column: 'DueCurrentDate' }
    },
    {
      title: 'By lead',
      columns: ['LeadPost', 'LeadOfficer', 'LinkTitle', 'Directorate', 'DueCurrent'],
      groupBy: 'LeadPost',
      sortBy: { column: 'LeadPost' }
    },
    {
      title: 'By lead officer',
      columns: ['LeadOfficer', 'LinkTitle', 'LeadPost', 'Directorate', 'DueCurrent'],
      only: [{ column: 'LeadOfficer', isEmpty: false }],
      groupBy: 'LeadOfficer',
      sortBy: { column: 'LeadOfficer' }
    },
    {
      title: 'By directorate',
      columns: ['LinkTitle', 'Ref', 'Kind', 'LeadPost', 'LeadOfficer', 'DueCurrent'],
      groupBy: 'Directorate',
      sortBy: { column: 'Directorate' }
    },
    {
      title: 'Date has passed',
      columns: ['DueCurrentDate', 'LinkTitle', 'DueOriginal', 'LeadPost', 'Directorate'],
      only: [{ column: 'DueCurrentDate', before: 'today' }],
      sortBy: { column: 'DueCurrentDate' }
    },
    {
      title: 'Not yet allocated',
      columns: ['LinkTitle', 'Ref', 'Kind', 'AppliesTo', 'DueCurrent', 'Created'],
      only: [
        { column: 'LeadPost', isEmpty: true },
        { column: 'LeadOfficer', isEmpty: true }
      ],
      sortBy: { column: 'ID' }
    }
  ],
  grants: OWNERS_WRITE
});
