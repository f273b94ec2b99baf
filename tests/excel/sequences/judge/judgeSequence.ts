import type { RecordId } from '../../../../src/domain/records';
import type { SheetFields } from '../../../../src/domain/sheet/sheetColumn';
import type { Finding } from '../../../schedules/judge/finding';
import { doubled, lost, untouched } from '../../../schedules/judge/finding';
import { TYPED_COLUMNS } from '../model/commands';
import type { SequenceLog } from '../model/log';
import type { History, KeptUpdate, World } from '../model/world';
import { standingUpdates, updateThatStands } from './standingUpdates';

/**
 * Judges a sequence when it is over, from what the site holds. What counts as lost, doubled and untouched
 * is what `tests/schedules/judge/finding.ts` says, with a sheet in the place of a form: a value that
 * changed must have been typed there by whoever sent it, upon a value that they had seen; what they were
 * told to be sent was seen by readers; nothing stands twice.
 */
export async function judgeSequence(world: World, log: SequenceLog): Promise<readonly Finding[]> {
  const findings: Finding[] = [...log.findings];
  for (const id of world.ids) {
    const history = await world.history(id);
    findings.push(...judgeHistory(id, history, log));
    const stood = [...history.shown, ...updatesStoodOn(history)];
    for (const { by, column, value, id: of } of log.acknowledged) {
      if (of !== id || stood.some(({ fields }) => fields[column] === value)) continue;
      findings.push(
        lost(`${by} was told that ${JSON.stringify(value)} is sent as ${column}; no reader saw it`)
      );
    }
  }
  for (const [wording, isTold] of log.rowsAdded) {
    const times = await world.worded(wording);
    if (times > 1) findings.push(doubled(`${wording} was added ${times} times`));
    if (isTold && times === 0) findings.push(lost(`${wording} was told to be added`));
  }
  for (const [reason, { id, isTold }] of log.datesAsked) {
    const times = await world.asked(id, reason);
    if (times > 1) findings.push(doubled(`a date was asked for ${times} times: ${reason}`));
    if (isTold && times === 0) findings.push(lost(`a date was told to be asked for: ${reason}`));
  }
  return findings;
}

/**
 * The updates that what stands was built on, up to where they begin. One whose row was behind was seen by
 * readers (`architecture.md`, Saving a position) also where the row went on to the next one at once.
 */
function updatesStoodOn(history: History): readonly KeptUpdate[] {
  const standing = standingUpdates(history);
  const stoodOn: KeptUpdate[] = [];
  let update = updateThatStands(history);
  while (update !== undefined && !stoodOn.includes(update)) {
    stoodOn.push(update);
    const before = update.followsId;
    update = standing.find(({ id }) => id === before);
  }
  return stoodOn;
}

function judgeHistory(id: RecordId, history: History, log: SequenceLog): readonly Finding[] {
  const { begun, updates, shown } = history;
  const byId = new Map(updates.map((update) => [update.id, update]));
  const fieldsOf = (update: RecordId | undefined): SheetFields =>
    update === undefined ? begun : (byId.get(update)?.fields ?? begun);
  const isSetAside = (update: KeptUpdate): boolean => update.withdrawsId === update.id;
  const counting = updates.filter((update) => !isSetAside(update));
  return [
    ...counting.flatMap((update) => judgeUpdate(id, fieldsOf(update.followsId), update, log)),
    ...standingUpdates(history).flatMap((update) => {
      const before = fieldsOf(update.followsId);
      return TYPED_COLUMNS.every((column) => before[column] === update.fields[column])
        ? [doubled(`an update changes nothing: ${wordsOf(update)}`)]
        : [];
    }),
    ...shown.flatMap(({ fields, latest }, place): readonly Finding[] => {
      const update = latest === undefined ? undefined : byId.get(latest);
      const says = latest === undefined ? begun : update?.fields;
      const isSo = TYPED_COLUMNS.every((column) => says?.[column] === fields[column]);
      if (!isSo) return [untouched(`the row says ${JSON.stringify(fields)}; no update does`)];
      const before = shown[place - 1];
      if (before === undefined) return [];
      if (before.latest === latest) return [doubled('a version of the row changes nothing')];
      return judgeJump(id, before.fields, update, log);
    })
  ];
}

/** Each field that an update changes was typed by whoever sent it, upon what they had seen. */
function judgeUpdate(
  id: RecordId,
  before: SheetFields,
  update: KeptUpdate,
  log: SequenceLog
): readonly Finding[] {
  const known = log.known.get(update.author);
  // Somebody in the register, whose form begins with what stands there.
  if (known === undefined) return [];
  return TYPED_COLUMNS.flatMap((column): readonly Finding[] => {
    const [from, to] = [before[column], update.fields[column]];
    if (from === to) return [];
    const what = `${column} from ${JSON.stringify(from)} to ${JSON.stringify(to)}`;
    if (!known.typed.has(id, column, to)) {
      return [untouched(`${update.author} sent ${what}, which they did not type`)];
    }
    return known.seen.has(id, column, from) || known.typed.has(id, column, from)
      ? []
      : [lost(`${update.author} changed ${what}, which they had not seen`)];
  });
}

/** Where readers went from one update to another, what they saw before is not silently gone. */
function judgeJump(
  id: RecordId,
  before: SheetFields,
  update: KeptUpdate | undefined,
  log: SequenceLog
): readonly Finding[] {
  if (update === undefined) return [];
  const all = [...log.known.values()];
  return TYPED_COLUMNS.flatMap((column) => {
    const [from, to] = [before[column], update.fields[column]];
    if (from === to) return [];
    // Typed and seen by somebody at Excel, or saved in the register.
    const isExplained =
      all.some(
        ({ typed, seen }) =>
          typed.has(id, column, to) && (seen.has(id, column, from) || typed.has(id, column, from))
      ) || !all.some(({ typed }) => typed.has(id, column, to));
    return isExplained
      ? []
      : [
          lost(
            `readers saw ${column} go from ${JSON.stringify(from)} to ${JSON.stringify(to)}, unseen`
          )
        ];
  });
}

function wordsOf({ author, fields }: KeptUpdate): string {
  return `${author}: ${JSON.stringify(fields)}`;
}
