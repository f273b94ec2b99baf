import type { Report } from '../../../src/domain/records';
import { recordIdOf } from '../recordIdOf';
import { audits } from './audits';
import { nationals } from './nationals';
import { schedule } from './schedule';
import { SOURCE_PAPER } from './source';
import type { SampleAudit, SampleNational, SampleScheduled } from './types';

/** The key of a row of the schedule, as `recordIdOf` takes it. */
export function scheduledKey(row: number): string {
  return `paper04/schedule/${row}`;
}

/** The key of the national report that a row of the schedule includes. */
export function nationalKey(row: number): string {
  return `paper04/national/${row}`;
}

/** The key of an audit by its number as printed. */
export function auditKey(ref: string): string {
  return `paper04/audit/${ref}`;
}

/** The 18 rows of the schedule, the three national reports with findings, then the 14 audits. */
export function paper04Reports(): readonly Report[] {
  return [
    ...schedule.map(scheduledReport),
    ...nationals.map((each, index) => nationalReport(each, schedule.length + index + 1)),
    ...audits.map((each, index) =>
      auditReport(each, schedule.length + nationals.length + index + 1)
    )
  ];
}

function scheduledReport(sample: SampleScheduled): Report {
  return {
    id: recordIdOf(scheduledKey(sample.row)),
    kind: sample.kind,
    title: sample.title,
    // The paper calls the list one of HMIC's reports and publications.
    publishers: ['HMIC'],
    scope: sample.scope,
    published: sample.published,
    narrative: sample.narrative,
    statedSentence: sample.statedSentence,
    stated: sample.stated,
    order: sample.row,
    leads: sample.leads,
    publication: {
      status: sample.status,
      order: sample.row,
      willNotBePublished: sample.willNotBePublished === true,
      scopePrinted: sample.scopePrinted,
      form: sample.form,
      sourcePaper: SOURCE_PAPER
    },
    sourcePaper: SOURCE_PAPER
  };
}

function nationalReport(sample: SampleNational, order: number): Report {
  const row = schedule.find((each) => each.row === sample.scheduledRow);
  return {
    id: recordIdOf(nationalKey(sample.scheduledRow)),
    kind: 'inspection',
    title: sample.title,
    publishers: ['HMIC'],
    scope: 'national',
    published: row?.published,
    narrative: sample.narrative,
    statedSentence: sample.statedSentence,
    stated: sample.stated,
    order,
    leads: row?.leads,
    sourcePaper: SOURCE_PAPER
  };
}

function auditReport(sample: SampleAudit, order: number): Report {
  return {
    id: recordIdOf(auditKey(sample.ref)),
    kind: 'audit',
    title: sample.title,
    // The force's internal auditor: the Directorate of Audit Risk and Assurance.
    publishers: ['DARA'],
    scope: 'force',
    published: sample.published,
    order,
    leads: sample.leads,
    governance: sample.governance,
    audit: {
      ref: sample.ref,
      // The appendix lists what the paper calls limited audits; no grade is printed beside them.
      grade: 'limited',
      gradeInferred: true,
      followUp: sample.followUp,
      onTrack: true,
      sourcePaper: SOURCE_PAPER
    },
    sourcePaper: SOURCE_PAPER
  };
}
