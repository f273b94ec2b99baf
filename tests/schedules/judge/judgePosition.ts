import type { RecordId, Update } from '../../../src/domain/records';
import type { EditKind } from '../model/editKinds';
import type { Fields, SentEdit } from '../model/log';
import { attemptsIn, changedFields, earlierSends, explains, typed } from './explains';
import type { Finding } from './finding';
import { doubled, lost, untouched } from './finding';
import type { IsOutsiders } from './judgeRow';
import type { Version } from './readSite';
import { changedColumns } from './readSite';
import { copiedBy, shownUpdates } from './shownUpdates';

/** What the server holds of a position, and what people sent for it. */
export interface PositionCase {
  readonly kind: EditKind;
  readonly begun: Fields;
  /** Of its row, oldest first. */
  readonly versions: readonly Version[];
  /** About it, in the order in which they were added. */
  readonly updates: readonly Update[];
  readonly sends: readonly SentEdit[];
  readonly isOutsiders: IsOutsiders;
}

/**
 * Judges a position: its updates are the truth, and its row copies one of them. Each update must be
 * explained by a send of its attempt, upon the update that it follows and upon what readers saw before
 * it; one update of an attempt counts at most; the row says what its update says; and what a person was
 * told to be saved was seen by readers.
 */
export function judgePosition(of: PositionCase): readonly Finding[] {
  const { begun, updates, versions, sends } = of;
  const byId = new Map(updates.map((update) => [update.id, update]));
  const fieldsAfter = (id: RecordId | undefined): Fields => {
    const update = id === undefined ? undefined : byId.get(id);
    return update === undefined ? begun : saidBy(update);
  };
  const attempts = attemptsIn(sends).map((attemptId) => ({
    sends: sends.filter(({ edit }) => edit.attemptId === attemptId),
    updates: updatesOf(attemptId, updates)
  }));
  const shown = shownUpdates(versions, updates, (seen, id) => {
    const update = byId.get(id);
    return update !== undefined && judgeChange(seen, update).length === 0;
  });

  return [
    ...updates.flatMap((one) =>
      one.withdrawsId === one.id ? judgeSetAside(one, sends) : judgeChange(one.followsId, one)
    ),
    ...shown.flatMap((id, index) => {
      const update = id === undefined ? undefined : byId.get(id);
      const before = shown[index - 1];
      return update === undefined || before === update.followsId ? [] : judgeChange(before, update);
    }),
    ...attempts.flatMap(({ updates: own }) => judgeAttempt(own)),
    ...versions.flatMap((after, index) => judgeCopy(of, versions[index - 1], after, fieldsAfter)),
    ...sends.flatMap(judgeTold)
  ];

  function judgeChange(before: RecordId | undefined, update: Update): readonly Finding[] {
    const attempt = attempts.find((one) => one.updates.includes(update));
    const [from, to] = [fieldsAfter(before), saidBy(update)];
    if (attempt === undefined) {
      // It says what somebody sent, and is of no attempt: what was sent stands under another id.
      return sends.some((sent) => explains(sent, earlierSends(sent, sends), from, to))
        ? [doubled(`of no attempt: ${words(update)}`)]
        : [untouched(`nobody sent ${words(update)}`)];
    }
    const isExplained = attempt.sends.some((sent) =>
      explains(sent, earlierSends(sent, sends), from, to)
    );
    if (isExplained) return [];
    const fields = changedFields(from, to);
    return attempt.sends.some((sent) => typed(sent, fields, to))
      ? [lost(`${words(update)} writes over ${JSON.stringify(from)}, never seen`)]
      : [untouched(`${words(update)} upon ${JSON.stringify(from)} says what nobody typed`)];
  }

  function judgeTold({ by, edit: { setAside }, told }: SentEdit): readonly Finding[] {
    if (told?.kind !== 'saved' && told?.kind !== 'row behind') return [];
    const { fields } = (told.kind === 'saved' ? told : told.standing).saved;
    const isKept = setAside === undefined || byId.has(setAside.id);
    const isSeen = shown.some((id) => changedFields(fieldsAfter(id), fields).length === 0);
    const toldOf = (what: unknown): string =>
      `${by} was told "${told.kind}" of ${JSON.stringify(what)}`;
    return [
      ...(isKept ? [] : [lost(`${toldOf(setAside)}; it is not in the history`)]),
      ...(isSeen ? [] : [lost(`${toldOf(fields)}; no reader sees it`)])
    ];
  }
}

function judgeSetAside(update: Update, sends: readonly SentEdit[]): readonly Finding[] {
  const sent = sends.find(({ edit }) => edit.setAside?.id === update.id)?.edit.setAside;
  return sent === undefined || changedFields(sent.fields, saidBy(update)).length > 0
    ? [untouched(`nobody set aside ${words(update)}`)]
    : [];
}

function judgeAttempt(own: readonly Update[]): readonly Finding[] {
  const counting = own.filter(({ id }) => !own.some(({ withdrawsId }) => withdrawsId === id));
  return counting.length > 1 ? [doubled(`one attempt: ${counting.map(words).join(' and ')}`)] : [];
}

function judgeCopy(
  { kind, isOutsiders }: PositionCase,
  before: Version | undefined,
  after: Version,
  fieldsAfter: (id: RecordId | undefined) => Fields
): readonly Finding[] {
  if (before === undefined) return [];
  const columns = changedColumns(before, after);
  if (isOutsiders(after, columns)) return [];
  const where = `version ${after.number} of the row, by ${after.editor}`;
  const allowed = Object.values(kind.fields).flatMap((field) => field?.columns ?? []);
  const stray = columns.filter((name) => !allowed.includes(name));
  if (stray.length > 0) return [untouched(`${where}, changes ${stray.join(', ')}`)];
  const says = kind.fieldsOf(after.columns);
  if (changedFields(says, fieldsAfter(copiedBy(after))).length > 0) {
    return [untouched(`${where}, says ${JSON.stringify(says)}, and its update does not`)];
  }
  return copiedBy(after) === copiedBy(before)
    ? [doubled(`${where}, copies the same update again`)]
    : [];
}

/** The update with the attempt's id, and those that take its place one after the other. */
function updatesOf(attemptId: RecordId, updates: readonly Update[]): readonly Update[] {
  const ids = new Set([attemptId]);
  return updates.filter(({ id, withdrawsId }) => {
    if (withdrawsId === id) return false;
    const isOwn = id === attemptId || (withdrawsId !== undefined && ids.has(withdrawsId));
    if (isOwn) ids.add(id);
    return isOwn;
  });
}

function saidBy({ text, status, reason, waitingFor, asAt }: Update): Fields {
  return { text: text === '' ? undefined : text, status, reason, waitingFor, asAt };
}

function words(update: Update): string {
  return `the update ${JSON.stringify(saidBy(update))}`;
}
