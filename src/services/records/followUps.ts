import type { FollowUp } from '../../domain/grading';
import type { RecordMapping } from './recordMapping';
import type { RowReader } from './rowReader';
import { rowReader } from './rowReader';
import { rowTitle } from './rowTitle';
import { followUpsList } from '../site/lists/followUps';

/** Follow-up audits and their rows. A row that says no number is noted, and counts none. */
export const followUpRecords: RecordMapping<FollowUp, typeof followUpsList> = {
  list: followUpsList,
  toRecord: (row) => {
    const read = rowReader(followUpsList.title, row);
    const record: FollowUp = {
      id: read.ownId(),
      reportId: read.id('ReportId'),
      year: read.text('FollowUpYear') ?? '',
      previousGrade: read.text('PreviousGrade'),
      grade: read.neededText('Grade'),
      count: countIn(read),
      note: read.text('Note'),
      order: read.number('SortOrder') ?? row.Id,
      sourcePaper: read.text('SourcePaper')
    };
    return { record, problems: read.problems };
  },
  toRow: (followUp) => ({
    RecordId: followUp.id,
    Title: rowTitle(followUp.year, gradesOf(followUp)),
    ReportId: followUp.reportId ?? null,
    FollowUpYear: followUp.year,
    PreviousGrade: followUp.previousGrade ?? null,
    Grade: followUp.grade,
    AuditCount: followUp.count,
    SortOrder: followUp.order,
    Note: followUp.note ?? null,
    SourcePaper: followUp.sourcePaper ?? null
  })
};

/** A count is not known to be 0 (`domain.md` 12), so an empty one is noted. */
function countIn(read: RowReader): number {
  if (read.neededText('AuditCount') === '') return 0;
  return read.number('AuditCount') ?? 0;
}

function gradesOf({ previousGrade, grade }: FollowUp): string {
  return previousGrade === undefined ? grade : `${previousGrade} to ${grade}`;
}
