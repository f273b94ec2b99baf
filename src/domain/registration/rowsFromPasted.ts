import type { RecordId } from '../records';
import type { NewRow } from './newRow';
import type { Pasted } from './pasted/pastedRow';

/** The most recommendations that are read from one paste: a longer text is no report of its own. */
export const MOST_PASTED_ROWS = 400;

/** Pasted recommendations as an owner goes on editing them; what was not said is as it mostly is. */
export function rowsFromPasted({ rows }: Pasted, newId: () => RecordId): readonly NewRow[] {
  return rows.map(({ words, kind, body, doubts, ...read }) => ({
    id: newId(),
    kind: kind ?? 'recommendation',
    wording: words,
    forWhom: body === undefined ? 'the force' : 'another body',
    ...withFields({ ...read, body }),
    ...(doubts.length > 0 && { doubts })
  }));
}

type ReadFields = Pick<
  NewRow,
  'ref' | 'topic' | 'body' | 'duePrinted' | 'directorate' | 'leadPost' | 'leadOfficer'
>;

function withFields(read: ReadFields): ReadFields {
  const { ref, topic, body, duePrinted, directorate, leadPost, leadOfficer } = read;
  const fields = { ref, topic, body, duePrinted, directorate, leadPost, leadOfficer };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
