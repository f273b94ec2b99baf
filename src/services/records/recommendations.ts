import { KINDS } from '../../domain/kinds';
import type { Recommendation } from '../../domain/records';
import { deadlineRow, readDeadline } from './deadlineRow';
import { linesFor } from './lines';
import type { RecordMapping } from './recordMapping';
import { rowReader, severalOrNone } from './rowReader';
import { rowTitle } from './rowTitle';
import { recommendationsList, RESPONSES } from '../site/lists/recommendations';

/** Recommendations and their rows. */
export const recommendationRecords: RecordMapping<Recommendation, typeof recommendationsList> = {
  list: recommendationsList,
  toRecord: (row) => {
    const read = rowReader(recommendationsList.title, row);
    const record: Recommendation = {
      id: read.ownId(),
      reportId: read.id('ReportId') ?? '',
      ref: read.text('Ref'),
      order: read.number('SortOrder') ?? row.Id,
      kind: read.oneOf('Kind', KINDS) ?? 'recommendation',
      wording: read.text('Wording') ?? row.Title ?? '',
      topic: read.text('Topic'),
      area: read.text('Area'),
      appliesTo: read.severalTexts('AppliesTo', '\n'),
      parentId: read.id('ParentId'),
      deadline: readDeadline(read),
      directorate: read.text('Directorate'),
      leadPost: read.text('LeadPost'),
      leadOfficer: read.text('LeadOfficer'),
      supportingLeads: severalOrNone(read.severalTexts('SupportingLeads', '\n')),
      supportingDirectorates: severalOrNone(read.severalTexts('SupportingDirectorates', '\n')),
      governance: read.text('Governance'),
      response: read.oneOf('Response', RESPONSES),
      responseReason: read.text('ResponseReason'),
      tier: read.number('Tier'),
      marking: read.text('Marking'),
      withdrawn: read.text('Withdrawn'),
      sourcePaper: read.text('SourcePaper')
    };
    return { record, problems: read.problems };
  },
  toRow: (recommendation) => ({
    RecordId: recommendation.id,
    Title: rowTitle(recommendation.ref, recommendation.wording),
    ReportId: recommendation.reportId,
    Ref: recommendation.ref ?? null,
    SortOrder: recommendation.order,
    Kind: recommendation.kind,
    Wording: recommendation.wording,
    Topic: recommendation.topic ?? null,
    AppliesTo: linesFor(recommendation.appliesTo),
    ParentId: recommendation.parentId ?? null,
    ...deadlineRow(recommendation.deadline),
    Directorate: recommendation.directorate ?? null,
    LeadPost: recommendation.leadPost ?? null,
    LeadOfficer: recommendation.leadOfficer ?? null,
    Marking: recommendation.marking ?? null,
    SourcePaper: recommendation.sourcePaper ?? null,
    Area: recommendation.area ?? null,
    SupportingLeads: linesFor(recommendation.supportingLeads),
    SupportingDirectorates: linesFor(recommendation.supportingDirectorates),
    Governance: recommendation.governance ?? null,
    Response: recommendation.response ?? null,
    ResponseReason: recommendation.responseReason ?? null,
    Tier: recommendation.tier ?? null,
    Withdrawn: recommendation.withdrawn ?? null
  })
};
