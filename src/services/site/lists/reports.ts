import { choice, longText, number, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { sortOrderField, sourcePaperField } from './sharedFields';

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
  description: 'Inspection and audit reports whose recommendations the force follows up.',
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
    SourcePaper: sourcePaperField
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
    }
  ],
  grants: OWNERS_WRITE
});
