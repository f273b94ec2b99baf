import type { HashText } from '../../domain/sheet/hashOf';
import { hashOf } from '../../domain/sheet/hashOf';
import { keptText } from '../../domain/sheet/keptText';
import { sentHashes } from '../../domain/sheet/sentHashes';
import type { ColumnKey, FieldValue, SheetFields } from '../../domain/sheet/sheetColumn';
import { columnOf } from '../../domain/sheet/sheetColumns';
import { STATUS_ORDER } from '../../domain/status';
import type { RowToSend } from './sheetSender';

/** What a record said at an earlier time; its version, where that was one of its row. */
export interface EarlierState {
  readonly values: SheetFields;
  readonly version: number | undefined;
}

/** What a row is merged against, as far as it is known before its versions are read. */
export interface BaseQuestion {
  readonly row: Pick<RowToSend, 'kind' | 'memory' | 'values' | 'choices' | 'seen'>;
  /** The columns that are saved together. */
  readonly columns: readonly ColumnKey[];
  /** What is to be saved of them. */
  readonly changes: SheetFields;
  /** What stands on the site. */
  readonly theirs: SheetFields;
  /** The version of the record's row at the pull, and now; undefined where there is no row. */
  readonly version: { readonly then: number | undefined; readonly now: number | undefined };
  /** What was sent before is the save's own to find (`savePosition`): the base is what was pulled. */
  readonly isOwnAttempt?: boolean;
  /** What the record said before, the newest first, where it has to be asked. */
  readonly earlier: () => Promise<readonly EarlierState[]>;
}

export interface KnownBase {
  readonly values: SheetFields;
  /** Columns whose base is known no more: in them stands something that neither side says. */
  readonly unknown: ReadonlySet<ColumnKey>;
}

type Settled = { readonly value: FieldValue };

/**
 * What both sides began from. The workbook keeps hashes: where the site still says what was pulled, or
 * what was sent and not answered for, that is it; else it is looked for among what the record said
 * before. What a person saw of others when they chose between the two is the base of that choice.
 */
export async function knownBase(question: BaseQuestion, hash: HashText): Promise<KnownBase> {
  const { columns } = question;
  const settled = new Map(columns.map((key) => [key, settledAtOnce(question, key, hash)]));
  const open = columns.filter((key) => settled.get(key) === undefined);
  const found =
    open.length === 0
      ? new Map<ColumnKey, Settled | undefined>()
      : lookedUp(question, open, await question.earlier(), hash);
  const values: Partial<Record<ColumnKey, FieldValue>> = {};
  const unknown = new Set<ColumnKey>();
  for (const key of columns) {
    const known = settled.get(key) ?? found.get(key);
    if (known === undefined) unknown.add(key);
    values[key] = known === undefined ? saidByNeither(question, key) : known.value;
  }
  return { values, unknown };
}

/** What the hashes tell by themselves. */
function settledAtOnce(
  question: BaseQuestion,
  key: ColumnKey,
  hash: HashText
): Settled | undefined {
  const { row, changes, theirs, version } = question;
  const { memory, values = {}, choices, seen } = row;
  const chosen = seen?.[key];
  if (chosen !== undefined && choices?.[key] !== undefined) return { value: chosen.theirs };
  const pulled = memory.hashes[key];
  const isSameRow = version.then === version.now;
  const theirValue: Settled = { value: theirs[key] };
  if (pulled === undefined) return isSameRow ? theirValue : undefined;
  const sent = sentBefore(question, key);
  // What was sent may have landed and been changed again since: the versions tell.
  if (sent.length > 0 && !isSameRow) return undefined;
  const theirHash = hashed(question, key, theirs[key], hash);
  if (theirHash === pulled || sent.includes(theirHash)) return theirValue;
  const isSaidByBoth = key in changes && keptText(changes[key]) === keptText(theirs[key]);
  if (isSaidByBoth && question.isOwnAttempt !== true) return theirValue;
  if (pulled === '' && sent.length === 0) return { value: undefined };
  const isUntouched = !(key in changes) && hashed(question, key, values[key], hash) === pulled;
  return isUntouched ? { value: values[key] } : undefined;
}

/** What the record said before tells of the columns that are open. */
function lookedUp(
  question: BaseQuestion,
  open: readonly ColumnKey[],
  states: readonly EarlierState[],
  hash: HashText
): ReadonlyMap<ColumnKey, Settled | undefined> {
  const { row, columns, theirs, version } = question;
  const { hashes } = row.memory;
  const says = (values: SheetFields, key: ColumnKey, wanted: readonly string[]): boolean =>
    wanted.includes(hashed(question, key, values[key], hash));
  const isPulled = ({ values }: EarlierState): boolean =>
    columns.every((key) =>
      says(values, key, [hashes[key] ?? hashed(question, key, values[key], hash)])
    );
  // Columns that were not pulled have no hash: of those the version itself tells.
  const ofThen = states.find((state) => state.version === version.then && isPulled(state));
  const pulledState = ofThen ?? states.find(isPulled);
  const since = [theirs, ...statesSince(states, pulledState, version.then).map(valuesIn)];
  return new Map(
    open.map((key) => {
      const pulled = hashes[key];
      const sent = sentBefore(question, key);
      const landed = sent.length === 0 ? undefined : since.find((one) => says(one, key, sent));
      if (landed !== undefined) return [key, { value: landed[key] }];
      if (pulled === undefined) return [key, { value: (pulledState?.values ?? theirs)[key] }];
      if (says(theirs, key, [pulled])) return [key, { value: theirs[key] }];
      const state = pulledState ?? states.find(({ values }) => says(values, key, [pulled]));
      if (state !== undefined) return [key, { value: state.values[key] }];
      return [key, pulled === '' ? { value: undefined } : undefined];
    })
  );
}

/** The states that came after what was pulled; none where that is not known. */
function statesSince(
  states: readonly EarlierState[],
  pulled: EarlierState | undefined,
  then: number | undefined
): readonly EarlierState[] {
  if (then !== undefined) {
    return states.filter(({ version }) => version !== undefined && version > then);
  }
  return pulled === undefined ? [] : states.slice(0, states.indexOf(pulled));
}

function valuesIn({ values }: EarlierState): SheetFields {
  return values;
}

/** Hashes of what was sent from a cell and not answered for. */
function sentBefore(
  { row, changes, isOwnAttempt }: BaseQuestion,
  key: ColumnKey
): readonly string[] {
  return key in changes && isOwnAttempt !== true ? sentHashes(row.memory, key) : [];
}

function hashed(
  { row }: Pick<BaseQuestion, 'row'>,
  key: ColumnKey,
  value: FieldValue,
  hash: HashText
): string {
  const column = columnOf(row.kind, key);
  return column === undefined ? '' : hashOf(hash, column, value);
}

/** Stands for a base that nobody knows, so that both sides count as changed; it is never sent. */
function saidByNeither({ changes, theirs }: BaseQuestion, key: ColumnKey): FieldValue {
  if (key !== 'status') return '\u0000';
  return STATUS_ORDER.find((status) => status !== changes[key] && status !== theirs[key]);
}
