import { KINDS } from '../../domain/kinds';
import { isPlainRecord } from '../../domain/plainRecord';
import type { ForWhom, NewReportFacts, NewRow } from '../../domain/registration/newRow';

const FOR_WHOM: readonly ForWhom[] = ['the force', 'another body', 'the force, waiting'];

/** Fields of a row that are text, where there is anything in them. */
const ROW_TEXTS = [
  'ref',
  'topic',
  'body',
  'duePrinted',
  'dueOriginal',
  'setBy',
  'directorate',
  'leadPost',
  'leadOfficer'
] as const;

/** Whether a value of a kept draft has the shape of a report's facts. */
export function isReportFacts(value: unknown): value is NewReportFacts {
  if (!isPlainRecord(value)) return false;
  const { title, publishers, scope, published, narrative } = value;
  return (
    isText(title) && isText(publishers) && [scope, published, narrative].every(isTextOrNothing)
  );
}

/** Whether a value of a kept draft has the shape of a row. */
export function isNewRow(value: unknown): value is NewRow {
  if (!isPlainRecord(value)) return false;
  const { id, kind, wording, forWhom, doubts } = value;
  return (
    isText(id) &&
    id !== '' &&
    isText(wording) &&
    KINDS.some((one) => one === kind) &&
    FOR_WHOM.some((one) => one === forWhom) &&
    (doubts === undefined || (Array.isArray(doubts) && doubts.every(isText))) &&
    ROW_TEXTS.every((field) => isTextOrNothing(value[field]))
  );
}

export function isTextOrNothing(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
