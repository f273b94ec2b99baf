import type { Grading } from '../../domain/grading';
import type { RecordMapping } from './recordMapping';
import { rowReader } from './rowReader';
import { rowTitle } from './rowTitle';
import { gradingsList } from '../site/lists/gradings';

/** What stands for a grade that was not given (`domain.md` 2.7). */
const NOT_GRADED = 'not graded';

/** Gradings and their rows. */
export const gradingRecords: RecordMapping<Grading, typeof gradingsList> = {
  list: gradingsList,
  toRecord: (row) => {
    const read = rowReader(gradingsList.title, row);
    const record: Grading = {
      id: read.ownId(),
      reportId: read.id('ReportId'),
      pillar: read.text('Pillar') ?? row.Title ?? '',
      question: read.text('Question'),
      grade: read.text('Grade') ?? NOT_GRADED,
      year: read.text('InspectionYear') ?? '',
      note: read.text('Note'),
      order: read.number('SortOrder') ?? row.Id,
      sourcePaper: read.text('SourcePaper')
    };
    return { record, problems: read.problems };
  },
  toRow: (grading) => ({
    RecordId: grading.id,
    Title: rowTitle(grading.pillar, grading.question),
    ReportId: grading.reportId ?? null,
    Pillar: grading.pillar,
    Question: grading.question ?? null,
    Grade: grading.grade,
    InspectionYear: grading.year,
    SortOrder: grading.order,
    Note: grading.note ?? null,
    SourcePaper: grading.sourcePaper ?? null
  })
};
