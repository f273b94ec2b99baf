import { choice, ownRecordId } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { noteField, parentIdField, sourcePaperField } from './sharedFields';

export const RELATION_KINDS = ['repeats', 'superseded by', 'depends on'] as const;

/** How one record bears on another: an old matter that returned, a plan that took another's place. */
export const relationsList = declareList({
  title: 'Relations',
  description: 'Which record repeats, is superseded by or depends on which other.',
  titleColumn: {
    title: 'Relation',
    description: 'Both records in words, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('relation'),
    FromId: parentIdField('From', 'the record that repeats, is superseded or depends'),
    Relation: choice({
      title: 'Relation',
      description: 'Repeats, superseded by, or depends on.',
      choices: RELATION_KINDS,
      indexed: true
    }),
    ToId: parentIdField('To', 'the record that it repeats, is superseded by or depends on'),
    Note: noteField,
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'By relation',
      columns: ['LinkTitle', 'Note', 'Created', 'Author'],
      groupBy: 'Relation',
      sortBy: { column: 'ID' },
      opensFirst: true
    }
  ],
  grants: OWNERS_WRITE
});
