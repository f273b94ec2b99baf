import { number, ownRecordId, text, vocabularyChoice } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { noteField, parentIdField, sortOrderField, sourcePaperField } from './sharedFields';

/** What follow-up audits did to the grades of audits, by year (`domain.md` rule 18). */
export const followUpsList = declareList({
  title: 'FollowUps',
  description: 'How many follow-up audits of a year took an audit from one grade to another.',
  titleColumn: {
    title: 'Follow-up',
    description: 'Year and grades, so that a row can be recognised.'
  },
  fields: {
    RecordId: ownRecordId('follow-up'),
    ReportId: parentIdField('Audit', 'the audit followed up, where it is one and not several'),
    FollowUpYear: text({
      title: 'Year',
      description: 'Year of the follow-up, as printed.',
      indexed: true
    }),
    PreviousGrade: vocabularyChoice({
      title: 'Grade before',
      description: 'Grade before the follow-up; empty where the paper does not say.',
      vocabulary: 'auditGrades'
    }),
    Grade: vocabularyChoice({
      title: 'Grade',
      description: 'Grade after the follow-up.',
      vocabulary: 'auditGrades',
      indexed: true
    }),
    AuditCount: number({ title: 'Audits', description: 'How many audits went this way.' }),
    SortOrder: sortOrderField('the paper'),
    Note: noteField,
    SourcePaper: sourcePaperField
  },
  views: [
    {
      title: 'By year',
      columns: ['PreviousGrade', 'Grade', 'AuditCount', 'Note'],
      groupBy: 'FollowUpYear',
      sortBy: { column: 'SortOrder' },
      opensFirst: true
    }
  ],
  grants: OWNERS_WRITE
});
