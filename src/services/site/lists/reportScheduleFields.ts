import { choice, number, text, vocabularyChoice, yesNo } from '../declaration/field';
import { partialDateField } from './sharedFields';

/** Where an inspection stands on its way to a published report (`domain.md` 2.6). */
export const PUBLICATION_STATUSES = [
  'inspection awaited',
  'unannounced inspection awaited',
  'inspection in progress',
  'report awaited',
  'published'
] as const;

/** Whether the paper prints a grade or its words only say so. */
export const GRADE_BASES = ['printed', 'inferred'] as const;

/** No paper prints a mark for "not on track", so empty is not "no". */
export const ON_TRACK = ['yes', 'no'] as const;

/** The columns of a report's row in the schedule of inspections; such a row has a status. */
export const publicationFields = {
  PublicationStatus: choice({
    title: 'Publication, status',
    description: 'Where it stands on its way to publication; empty when it is in no schedule.',
    choices: PUBLICATION_STATUSES,
    indexed: true
  }),
  PublicationOrder: number({
    title: 'Publication, order',
    description: 'Place in the schedule of inspections, from 1.',
    indexed: true
  }),
  PublicationAnticipated: partialDateField(
    'Publication, anticipated',
    'When publication is expected'
  ),
  PublicationAnticipatedPrinted: text({
    title: 'Publication, anticipated as printed',
    description: 'The words that say when publication is expected.'
  }),
  PublicationWillNotBePublished: yesNo({
    title: 'Publication, will not be published',
    description: 'Whether the report stays unpublished.'
  }),
  PublicationScopePrinted: text({
    title: 'Publication, scope as printed',
    description: 'Whom it is about, in the words of the schedule.'
  }),
  PublicationForm: text({
    title: 'Publication, type',
    description: 'What is published: report, letter, profile.'
  }),
  PublicationFollowUp: partialDateField('Publication, follow-up', 'When it is followed up'),
  PublicationSourcePaper: text({
    title: 'Publication, source paper',
    description: 'The schedule that it was read from, for example 04.'
  })
};

/** The columns of an audit (`domain.md` 1.15); a report with any of them is one. */
export const auditFields = {
  AuditGradeBasis: choice({
    title: 'Audit, grade is',
    description: 'Whether the grade is printed (also where nothing is chosen) or inferred.',
    choices: GRADE_BASES,
    indexed: true
  }),
  AuditRef: text({
    title: 'Audit, number',
    description: 'Number in the list of the auditor, as printed.'
  }),
  AuditGrade: vocabularyChoice({
    title: 'Audit, grade',
    description: 'Grade of assurance that the auditor gave.',
    vocabulary: 'auditGrades',
    indexed: true
  }),
  AuditFollowUp: partialDateField('Audit, follow-up', 'When the audit is followed up'),
  AuditOnTrack: choice({
    title: 'Audit, on track',
    description: 'Whether it is on track; empty where nothing is said.',
    choices: ON_TRACK
  }),
  AuditSourcePaper: text({
    title: 'Audit, source paper',
    description: 'The paper that the audit was read from, for example 04.'
  })
};
