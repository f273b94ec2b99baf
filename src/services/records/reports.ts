import type { Report, StatedTotals } from '../../domain/records';
import { linesFor } from './lines';
import type { RecordMapping } from './recordMapping';
import { planRow, readPlan } from './reportPlan';
import { auditRow, publicationRow, readAudit, readPublication } from './reportSchedule';
import type { RowReader } from './rowReader';
import { rowReader, severalOrNone } from './rowReader';
import { REPORT_KINDS, reportsList, SCOPES } from '../site/lists/reports';

/** Reports and their rows. */
export const reportRecords: RecordMapping<Report, typeof reportsList> = {
  list: reportsList,
  toRecord: (row) => {
    const read = rowReader(reportsList.title, row);
    const record: Report = {
      id: read.ownId(),
      kind: read.oneOf('Kind', REPORT_KINDS),
      title: read.neededText('Title'),
      publishers: read.severalTexts('Publishers', ';'),
      scope: read.oneOf('Scope', SCOPES),
      byline: read.text('Byline'),
      published: read.date('Published'),
      narrative: read.text('Narrative'),
      statedSentence: read.text('StatedSentence'),
      stated: readStated(read),
      order: read.number('SortOrder') ?? row.Id,
      leads: severalOrNone(read.severalTexts('Leads', '\n')),
      governance: read.text('Governance'),
      publication: readPublication(read),
      plan: readPlan(read),
      audit: readAudit(read),
      withdrawn: read.text('Withdrawn'),
      sourcePaper: read.text('SourcePaper')
    };
    return { record, problems: read.problems };
  },
  toRow: (report) => ({
    RecordId: report.id,
    Title: report.title,
    Publishers: report.publishers.length === 0 ? null : report.publishers.join('; '),
    Scope: report.scope ?? null,
    Byline: report.byline ?? null,
    Published: report.published ?? null,
    Narrative: report.narrative ?? null,
    StatedSentence: report.statedSentence ?? null,
    StatedTotal: report.stated?.total ?? null,
    StatedNational: report.stated?.national ?? null,
    StatedForce: report.stated?.force ?? null,
    StatedComplete: report.stated?.complete ?? null,
    StatedInProgress: report.stated?.inProgress ?? null,
    SortOrder: report.order,
    SourcePaper: report.sourcePaper ?? null,
    Withdrawn: report.withdrawn ?? null,
    Kind: report.kind ?? null,
    Leads: linesFor(report.leads),
    Governance: report.governance ?? null,
    ...publicationRow(report.publication),
    ...planRow(report.plan),
    ...auditRow(report.audit)
  })
};

function readStated(read: RowReader): StatedTotals | undefined {
  const stated: StatedTotals = {
    total: read.number('StatedTotal'),
    national: read.number('StatedNational'),
    force: read.number('StatedForce'),
    complete: read.number('StatedComplete'),
    inProgress: read.number('StatedInProgress')
  };
  return Object.values(stated).every((value) => value === undefined) ? undefined : stated;
}
