import type { Position, Update } from '../../domain/records';
import { keptText } from '../../domain/sheet/keptText';
import type { PositionFields } from './trackerStore';

export { keptText };

export function fieldsOfPosition(position: Position): PositionFields {
  return {
    text: position.text,
    status: position.status,
    reason: position.reason,
    waitingFor: position.waitingFor,
    asAt: position.asAt
  };
}

/** What an update says about a position. */
export function updateOf(fields: PositionFields): Omit<Update, 'id' | 'subjectId'> {
  return {
    text: fields.text ?? '',
    status: fields.status,
    reason: fields.reason,
    waitingFor: fields.waitingFor,
    asAt: fields.asAt
  };
}

/** What an update says; where it says no status, `status`. */
export function fieldsOfUpdate(update: Update, status: PositionFields['status']): PositionFields {
  return {
    text: update.text === '' ? undefined : update.text,
    status: update.status ?? status,
    reason: update.reason,
    waitingFor: update.waitingFor,
    asAt: update.asAt
  };
}

/** Whether an update says exactly these fields. */
export function says(update: Update, fields: PositionFields): boolean {
  return sameFields(fields, fieldsOfUpdate(update, fields.status));
}

export function sameFields(a: PositionFields, b: PositionFields): boolean {
  return (
    a.text === b.text &&
    a.status === b.status &&
    a.reason === b.reason &&
    a.waitingFor === b.waitingFor &&
    a.asAt === b.asAt
  );
}

/** Fields as the lists keep them. */
export function keptPosition(fields: PositionFields): PositionFields {
  return {
    text: keptText(fields.text),
    status: fields.status,
    reason: keptText(fields.reason),
    waitingFor: keptText(fields.waitingFor),
    asAt: keptText(fields.asAt)
  };
}
