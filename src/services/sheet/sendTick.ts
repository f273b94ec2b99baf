import type { Person } from '../../domain/post';
import type { Action } from '../../domain/records';
import { attemptIdOf } from '../../domain/sheet/attemptIdOf';
import type { HashText } from '../../domain/sheet/hashOf';
import type { SheetFields } from '../../domain/sheet/sheetColumn';
import type { IsoDay } from '../../domain/dates/partialDate';
import type { PartStore } from '../records/parts/partStore';
import type { EarlierState } from './knownBase';
import { knownBase } from './knownBase';
import type { PartOutcome } from './rowOutcome';
import type { RowToSend } from './sheetSender';

/** A task that is ticked in a sheet, or its tick taken away. */
export interface TickToSend {
  readonly row: RowToSend;
  readonly action: Action;
  readonly versionNow: number | undefined;
  readonly earlier: () => Promise<readonly EarlierState[]>;
  readonly me: () => Promise<Person>;
  readonly on: IsoDay;
  readonly parts: Pick<PartStore, 'tick'>;
  readonly hash: HashText;
}

/** What the column "Done" says of a task. */
export function tickOf({ done }: Pick<Action, 'done'>): SheetFields {
  return { done: done ? 'yes' : undefined };
}

/** Ticks a task; undefined where nothing of it changed. Whoever ticked first did it. Errors pass. */
export async function sendTick(given: TickToSend): Promise<PartOutcome | undefined> {
  const { row, action, versionNow, earlier, me, on, parts, hash } = given;
  if (!('done' in row.changes)) return undefined;
  const sent: SheetFields = { done: row.changes.done };
  const done = row.changes.done === 'yes';
  if (action.done === done) return { kind: 'there already', sent };
  const theirs = tickOf(action);
  const { standing } = row.memory.versions;
  const version = { then: standing, now: versionNow };
  const base = await knownBase(
    { row, columns: ['done'], changes: sent, theirs, version, earlier },
    hash
  );
  // It was ticked by this very sheet, and somebody took the tick away since.
  if ((base.values.done === 'yes') === done && !base.unknown.has('done')) {
    return { kind: 'saved', sent, joined: ['done'], notes: [] };
  }
  const { name } = await me();
  const attemptId = attemptIdOf(
    ['tick', row.pullId, row.id, String(standing ?? ''), String(done)],
    hash
  );
  await parts.tick({ actionId: row.id, done, by: name, on, attemptId });
  return { kind: 'saved', sent, joined: [], notes: [] };
}
