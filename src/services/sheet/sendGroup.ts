import { attemptIdOf } from '../../domain/sheet/attemptIdOf';
import type { HashText } from '../../domain/sheet/hashOf';
import type { RecordId } from '../../domain/records';
import { keptText } from '../../domain/sheet/keptText';
import type { ColumnKey, SheetFields } from '../../domain/sheet/sheetColumn';
import type { MergeClash } from '../../domain/merge/mergeFields';
import { WHY_BEHIND } from '../errors/errorSentences';
import type { Edit, SaveOutcome } from '../records/trackerStore';
import { whyBehind } from '../records/unfinishedSave';
import { chosenChanges } from './chosenChanges';
import type { EarlierState, KnownBase } from './knownBase';
import { knownBase } from './knownBase';
import type { PartOutcome } from './rowOutcome';
import type { SheetGroup } from './sheetGroup';
import type { RowToSend, SheetClash } from './sheetSender';
import { SHEET_SENTENCES } from './sheetSentences';

/** Columns of a row that are saved together, and the record that they are fields of. */
export interface GroupToSend<Fields extends object> {
  readonly group: SheetGroup<Fields>;
  readonly row: RowToSend;
  /** Which of the row's versions is the record's. */
  readonly versionOf: 'standing' | 'published';
  readonly theirs: Fields;
  /** The version of the record's row; undefined where there is none yet. */
  readonly versionNow: number | undefined;
  /** What the record said before, the newest first. */
  readonly earlier: () => Promise<readonly EarlierState[]>;
  /** Whether what was typed and not chosen stays in the record's history. */
  readonly keepsWords: boolean;
  /** Whether an earlier send of the same attempt arrived, in part or whole, and is in the records. */
  readonly hasArrived: (attemptId: string) => boolean;
  readonly save: (edit: Edit<Fields>) => Promise<SaveOutcome<Fields>>;
  readonly readAt: string;
  readonly hash: HashText;
}

/** Saves what a row changes of one record; undefined where it changes none of it. Errors pass. */
export async function sendGroup<Fields extends object>(
  given: GroupToSend<Fields>
): Promise<PartOutcome | undefined> {
  const { group, row, theirs, keepsWords, hash } = given;
  const { changes, left, aside } = chosenChanges(row, group.columns);
  const isAside = keepsWords && Object.keys(aside).length > 0;
  if (Object.keys(changes).length === 0 && !isAside) {
    return left.length === 0 ? undefined : { kind: 'there already', sent: {} };
  }
  const standing = group.valuesOf(theirs);
  // What was sent and not answered for is sent again all the same: its row may be behind.
  const isSure = row.memory.sent === undefined && !isAside;
  if (isSure && saysSo(standing, changes)) return { kind: 'there already', sent: changes };

  const version = { then: row.memory.versions[given.versionOf], now: given.versionNow };
  const attemptId = attemptOf(given, group.name, changes);
  const base = await knownBase(
    {
      row,
      columns: group.columns,
      changes,
      theirs: standing,
      version,
      isOwnAttempt: given.hasArrived(attemptId),
      earlier: given.earlier
    },
    hash
  );
  const fields = group.withValues(theirs, base.values);
  const outcome = await given.save({
    base: {
      id: row.id,
      fields,
      etag: '',
      readAt: given.readAt,
      ...decidedUpTo(row, group.columns)
    },
    mine: group.withValues(fields, changes),
    attemptId,
    ...(isAside && {
      setAside: {
        id: attemptOf(given, 'set aside', { ...changes, ...aside }),
        fields: group.withValues(theirs, { ...changes, ...aside })
      }
    })
  });
  return outcomeOf(given, outcome, changes, base);
}

/** What the person had seen when they chose between mine and theirs is no news any more. */
function decidedUpTo(
  { choices, seen }: RowToSend,
  columns: readonly ColumnKey[]
): { readonly latestUpdateId?: RecordId } {
  const chosen = columns.find((key) => choices?.[key] !== undefined && seen?.[key] !== undefined);
  const latestUpdateId = chosen && seen?.[chosen]?.latestUpdateId;
  return latestUpdateId === undefined ? {} : { latestUpdateId };
}

function saysSo(standing: SheetFields, changes: SheetFields): boolean {
  return (Object.keys(changes) as ColumnKey[]).every(
    (key) => keptText(standing[key]) === keptText(changes[key])
  );
}

/**
 * Made of what is sent and what it is based on: the same sheet sent twice, or again after Excel was
 * closed in the middle, is the same attempt. The version parts attempts that go back and forth.
 */
function attemptOf<Fields extends object>(
  { group, row, versionOf, hash }: GroupToSend<Fields>,
  name: string,
  changes: SheetFields
): string {
  const { pullId, id, memory } = row;
  const { choices, seen } = row;
  const columns = group.columns.flatMap((key) => [
    key,
    memory.hashes[key] ?? '',
    key in changes ? `=${keptText(changes[key]) ?? ''}` : '',
    // What is saved over what others wrote is another attempt than the one that clashed with it.
    choices?.[key] === undefined ? '' : `over ${keptText(seen?.[key]?.theirs) ?? ''}`
  ]);
  const version = String(memory.versions[versionOf] ?? '');
  return attemptIdOf([name, pullId, id, version, ...columns], hash);
}

function outcomeOf<Fields extends object>(
  given: GroupToSend<Fields>,
  outcome: SaveOutcome<Fields>,
  changes: SheetFields,
  base: KnownBase
): PartOutcome {
  const { group, row, versionOf } = given;
  if (outcome.kind === 'clash') {
    const { editor, modified, latestUpdateId } = outcome.theirs;
    return {
      kind: 'clash',
      clashes: outcome.clashes.flatMap((clash) =>
        withUpdate(clashOf(group, row, clash, base), latestUpdateId)
      ),
      ...(editor !== undefined && { by: editor }),
      ...(modified !== undefined && { theirsAt: modified })
    };
  }
  const isBehind = outcome.kind === 'row behind';
  const { saved, joined, joinedBy } = isBehind ? outcome.standing : outcome;
  return {
    kind: 'saved',
    sent: changes,
    joined: joined
      .flatMap((field) => group.columnOf(field) ?? [])
      .filter((key) => row.memory.hashes[key] !== undefined),
    ...(joinedBy !== undefined && { joinedBy }),
    version: { of: versionOf, number: isBehind ? undefined : numberIn(saved.etag) },
    notes: isBehind ? [SHEET_SENTENCES.rowBehind(WHY_BEHIND[whyBehind(outcome.cause)])] : [],
    ...(isBehind && { isBehind })
  };
}

function withUpdate(
  clash: SheetClash | undefined,
  latestUpdateId: RecordId | undefined
): readonly SheetClash[] {
  if (clash === undefined) return [];
  return [{ ...clash, ...(latestUpdateId !== undefined && { latestUpdateId }) }];
}

function clashOf<Fields extends object>(
  group: SheetGroup<Fields>,
  row: RowToSend,
  { field, base, mine, theirs }: MergeClash<Fields>,
  known: KnownBase
): SheetClash | undefined {
  const column = group.columnOf(field);
  if (column === undefined) return undefined;
  const isBaseKnown = !known.unknown.has(column);
  const isTyped = column in row.changes;
  return {
    column,
    base: isBaseKnown ? text(base) : undefined,
    isBaseKnown,
    // What was not touched and is known no more is what stands in the cell.
    mine: isTyped || isBaseKnown ? text(mine) : row.values?.[column],
    theirs: text(theirs)
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The number at the end of an ETag; undefined where there is none. */
function numberIn(etag: string): number | undefined {
  const number = /,?"?(\d+)"?$/.exec(etag)?.[1];
  return number === undefined ? undefined : Number(number);
}
