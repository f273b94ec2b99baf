import { ownRecordId, text, vocabularyChoice } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { noteField, parentIdField, sortOrderField, sourcePaperField } from './sharedFields';

/** The grades that inspections gave (`domain.md` 1.14). */
export const gradingsList = declareList({
  title: 'Gradings',
  description: 'Grades that inspections gave to pillars, questions and areas.',
  titleColumn: {
    title: 'Grading',
    description: 'Pillar or question, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('grading'),
    ReportId: parentIdField('Report', 'the report that gave the grade'),
    Pillar: text({ title: 'Pillar', description: 'Pillar, as printed.', indexed: true }),
    Question: text({
      title: 'Question',
      description: 'Question or area; empty for the pillar as a whole.'
    }),
    Grade: vocabularyChoice({
      title: 'Grade',
      description: 'The grade given; "not graded" where none was.',
      vocabulary: 'gradings',
      indexed: true
    }),
    InspectionYear: text({
      title: 'Year',
      description: 'Year of the inspection, as printed.',
      indexed: true
    }),
    SortOrder: sortOrderField('the paper'),
    Note: noteField,
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'By year',
      columns: ['Pillar', 'Question', 'Grade', 'Note'],
      groupBy: 'InspectionYear',
      sortBy: { column: 'SortOrder' },
      opensFirst: true
    },
    {
      title: 'By grade',
      columns: ['Pillar', 'Question', 'InspectionYear', 'Note'],
      groupBy: 'Grade',
      sortBy: { column: 'SortOrder' }
    }
  ],
  grants: OWNERS_WRITE
});
