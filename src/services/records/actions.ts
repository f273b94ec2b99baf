import type { Action } from '../../domain/records';
import { STATUS_ORDER } from '../../domain/status';
import { deadlineRow, readDeadline } from './deadlineRow';
import type { RecordMapping } from './recordMapping';
import { rowReader } from './rowReader';
import { rowTitle } from './rowTitle';
import { ACTION_KINDS, actionsList } from '../site/lists/actions';

/** Actions and their rows. */
export const actionRecords: RecordMapping<Action, typeof actionsList> = {
  list: actionsList,
  toRecord: (row) => {
    const read = rowReader(actionsList.title, row);
    const record: Action = {
      id: read.ownId(),
      recommendationId: read.id('RecommendationId') ?? '',
      kind: read.oneOf('Kind', ACTION_KINDS) ?? 'task',
      label: read.text('Label'),
      order: read.number('SortOrder') ?? row.Id,
      text: read.text('ActionText'),
      status: read.oneOf('Status', STATUS_ORDER),
      statusSince: read.date('StatusSince'),
      reason: read.text('StatusReason'),
      waitingFor: read.text('WaitingFor'),
      deadline: readDeadline(read),
      leadPost: read.text('LeadPost'),
      leadOfficer: read.text('LeadOfficer'),
      position: read.text('CurrentPosition'),
      asAt: read.date('AsAt'),
      done: read.yes('Done'),
      doneBy: read.text('DoneBy'),
      doneOn: read.date('DoneOn'),
      withdrawn: read.text('Withdrawn'),
      sourcePaper: read.text('SourcePaper')
    };
    return { record, problems: read.problems };
  },
  toRow: (action) => ({
    RecordId: action.id,
    Title: rowTitle(action.label, action.text),
    RecommendationId: action.recommendationId,
    Kind: action.kind,
    Label: action.label ?? null,
    SortOrder: action.order,
    ActionText: action.text ?? null,
    Status: action.status ?? null,
    StatusSince: action.statusSince ?? null,
    StatusReason: action.reason ?? null,
    WaitingFor: action.waitingFor ?? null,
    ...deadlineRow(action.deadline),
    LeadPost: action.leadPost ?? null,
    LeadOfficer: action.leadOfficer ?? null,
    CurrentPosition: action.position ?? null,
    AsAt: action.asAt ?? null,
    Done: action.done,
    DoneBy: action.doneBy ?? null,
    DoneOn: action.doneOn ?? null,
    Withdrawn: action.withdrawn ?? null,
    SourcePaper: action.sourcePaper ?? null
  })
};
