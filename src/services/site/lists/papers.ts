import { choice, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { markingField, parentIdField, partialDateField, sha256Field } from './sharedFields';

/** The five kinds of paper (`domain.md`, the table of source papers). */
export const PAPER_KINDS = [
  'recommendations',
  'action-plan',
  'plan-review',
  'committee-report',
  'audit-report'
] as const;

export const PAPER_EDITIONS = ['public', 'restricted'] as const;

/**
 * What was issued: the paper and, beside it, the snapshot it was printed from. Staff read the library
 * (`architecture.md`, Records): a marking decides what is printed, not who may open a file.
 */
export const papersList = declareList({
  title: 'Papers',
  description: 'Papers as they were issued, each with the records that it was printed from.',
  holds: 'documents',
  titleColumn: { title: 'Title', description: 'Title of the paper.' },
  fields: {
    RecordId: ownRecordId('file'),
    PeriodId: parentIdField('Period', 'the period that it reports'),
    PaperKind: choice({
      title: 'Kind',
      description: 'Which paper it is.',
      choices: PAPER_KINDS,
      indexed: true
    }),
    Edition: choice({
      title: 'Edition',
      description: 'Public, or restricted: what was left out for the public. Staff can open both.',
      choices: PAPER_EDITIONS
    }),
    Committee: text({
      title: 'Committee',
      description: 'The committee that it was issued to.',
      indexed: true
    }),
    IssuedOn: { ...partialDateField('Issued', 'When it was issued'), indexed: true },
    PrintedFromId: parentIdField('Printed from', 'the snapshot that it was printed from'),
    Marking: markingField,
    Sha256: sha256Field
  },
  views: [
    {
      title: 'Latest papers',
      columns: ['LinkFilename', 'PaperKind', 'Edition', 'Committee', 'IssuedOn', 'Marking'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    },
    {
      title: 'By committee',
      columns: ['LinkFilename', 'PaperKind', 'Edition', 'IssuedOn'],
      groupBy: 'Committee',
      sortBy: { column: 'IssuedOn', descending: true }
    }
  ],
  grants: OWNERS_WRITE
});
