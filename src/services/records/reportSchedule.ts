import type { Audit } from '../../domain/audit';
import type { Publication } from '../../domain/publication';
import { GRADE_BASES, ON_TRACK, PUBLICATION_STATUSES } from '../site/lists/reportScheduleFields';
import type { RowReader } from './rowReader';

/** The row of the schedule in the columns of its report; without a status there is none. */
export function readPublication(read: RowReader): Publication | undefined {
  const status = read.oneOf('PublicationStatus', PUBLICATION_STATUSES);
  if (status === undefined) return undefined;
  return {
    status,
    order: read.number('PublicationOrder') ?? 0,
    anticipated: read.date('PublicationAnticipated'),
    anticipatedPrinted: read.text('PublicationAnticipatedPrinted'),
    willNotBePublished: read.yes('PublicationWillNotBePublished'),
    scopePrinted: read.text('PublicationScopePrinted'),
    form: read.text('PublicationForm'),
    followUp: read.date('PublicationFollowUp'),
    sourcePaper: read.text('PublicationSourcePaper')
  };
}

/** The columns of a row in the schedule as they are written; all empty where there is none. */
export function publicationRow(publication: Publication | undefined) {
  return {
    PublicationStatus: publication?.status ?? null,
    PublicationOrder: publication?.order ?? null,
    PublicationAnticipated: publication?.anticipated ?? null,
    PublicationAnticipatedPrinted: publication?.anticipatedPrinted ?? null,
    PublicationWillNotBePublished: publication?.willNotBePublished ?? false,
    PublicationScopePrinted: publication?.scopePrinted ?? null,
    PublicationForm: publication?.form ?? null,
    PublicationFollowUp: publication?.followUp ?? null,
    PublicationSourcePaper: publication?.sourcePaper ?? null
  };
}

const AUDIT_COLUMNS = [
  'AuditGradeBasis',
  'AuditRef',
  'AuditGrade',
  'AuditFollowUp',
  'AuditOnTrack'
];

/**
 * The audit in the columns of its report; undefined where all of them are empty. People who fill them
 * in by hand may leave out what the grade rests on: then it is as printed.
 */
export function readAudit(read: RowReader): Audit | undefined {
  if (AUDIT_COLUMNS.every((name) => read.text(name) === undefined)) return undefined;
  const basis = read.oneOf('AuditGradeBasis', GRADE_BASES);
  const onTrack = read.oneOf('AuditOnTrack', ON_TRACK);
  return {
    ref: read.text('AuditRef'),
    grade: read.text('AuditGrade'),
    gradeInferred: basis === 'inferred',
    followUp: read.date('AuditFollowUp'),
    onTrack: onTrack === undefined ? undefined : onTrack === 'yes',
    sourcePaper: read.text('AuditSourcePaper')
  };
}

/** The columns of an audit as they are written; all empty where it is none. */
export function auditRow(audit: Audit | undefined) {
  const [printed, inferred] = GRADE_BASES;
  const [yes, no] = ON_TRACK;
  return {
    AuditGradeBasis: audit === undefined ? null : audit.gradeInferred ? inferred : printed,
    AuditRef: audit?.ref ?? null,
    AuditGrade: audit?.grade ?? null,
    AuditFollowUp: audit?.followUp ?? null,
    AuditOnTrack: audit?.onTrack === undefined ? null : audit.onTrack ? yes : no,
    AuditSourcePaper: audit?.sourcePaper ?? null
  };
}
