import type { Position } from '../../domain/records';
import { STATUS_ORDER } from '../../domain/status';
import type { RecordMapping } from './recordMapping';
import { rowReader } from './rowReader';
import { rowTitle } from './rowTitle';
import { positionsList } from '../site/lists/positions';

/** Positions and their rows. A status that cannot be read is AMBER: still somebody's work. */
export const positionRecords: RecordMapping<Position, typeof positionsList> = {
  list: positionsList,
  toRecord: (row) => {
    const read = rowReader(positionsList.title, row);
    const record: Position = {
      id: read.ownId(),
      status: read.oneOf('Status', STATUS_ORDER) ?? 'AMBER',
      reason: read.text('StatusReason'),
      waitingFor: read.text('WaitingFor'),
      text: read.text('CurrentPosition'),
      asAt: read.date('AsAt'),
      statusSince: read.date('StatusSince'),
      latestUpdateId: read.id('LatestUpdateId')
    };
    return { record, problems: read.problems };
  },
  toRow: (position) => ({
    RecordId: position.id,
    Title: rowTitle(position.status, position.text),
    Status: position.status,
    StatusReason: position.reason ?? null,
    WaitingFor: position.waitingFor ?? null,
    CurrentPosition: position.text ?? null,
    AsAt: position.asAt ?? null,
    StatusSince: position.statusSince ?? null,
    LatestUpdateId: position.latestUpdateId ?? null
  })
};
