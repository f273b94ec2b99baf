import { choice, longText, ownRecordId, text, yesNo } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE_UNSEEN_BY_STAFF } from './grants';
import { PAPER_KINDS } from './papers';
import { markingField, parentIdField, sortOrderField } from './sharedFields';

/** What is typed for a paper: answers of the title block and sections, one row each. */
export const paperTextsList = declareList({
  title: 'PaperTexts',
  description: 'Answers and sections typed for a paper and a period. Staff do not see it.',
  titleColumn: { title: 'Section', description: 'Heading of the section, or the question.' },
  fields: {
    RecordId: ownRecordId('text'),
    PeriodId: parentIdField('Period', 'the period of the paper'),
    PaperKind: choice({
      title: 'Paper',
      description: 'Which paper it is for.',
      choices: PAPER_KINDS,
      indexed: true
    }),
    Committee: text({ title: 'Committee', description: 'The committee that the paper is for.' }),
    Section: text({
      title: 'Place',
      description: 'Which answer or section of the paper it is.',
      indexed: true
    }),
    SortOrder: sortOrderField('the paper'),
    Answer: longText({ title: 'Text', description: 'The words that are printed.' }),
    Reviewed: yesNo({
      title: 'Reviewed',
      description: 'No while the words were only carried over from the paper before.',
      indexed: true
    }),
    Marking: markingField
  },
  views: [
    {
      title: 'By paper',
      columns: ['LinkTitle', 'Answer', 'Reviewed', 'Modified', 'Editor'],
      groupBy: 'PaperKind',
      sortBy: { column: 'SortOrder' },
      opensFirst: true
    },
    {
      title: 'Not yet reviewed',
      columns: ['LinkTitle', 'PaperKind', 'Answer', 'Modified'],
      only: [{ column: 'Reviewed', isYes: false }],
      sortBy: { column: 'ID' }
    }
  ],
  grants: OWNERS_WRITE_UNSEEN_BY_STAFF
});
