import { changesToSend } from '../../domain/sheet/changesToSend';
import { columnsThere } from '../../domain/sheet/reviewContext';
import { valuesOf } from '../../domain/sheet/rowAsRead';
import type { RowMemory, SheetMemory } from '../../domain/sheet/sheetMemory';
import type { SheetRead } from '../../domain/sheet/sheetRead';
import type { SheetReview } from '../../domain/sheet/sheetReview';
import type { RowToSend } from '../../services/sheet/sheetSender';
import type { ClashesSeen } from './clashesSeen';
import type { SendRequest } from './sheetWork';

const NOTHING: RowMemory = { versions: {}, hashes: {} };

/** The rows of a sheet that are sent: what the review found changed and in order, and was asked for. */
export function rowsToSend(
  memory: SheetMemory,
  read: SheetRead,
  review: SheetReview,
  { only, choices }: Pick<SendRequest, 'only' | 'choices'>,
  clashes: ClashesSeen
): readonly RowToSend[] {
  const columns = columnsThere(memory, read);
  const rows = new Map(read.rows.map((row) => [row.rowNumber, row]));
  return review.rows.flatMap((reviewed): readonly RowToSend[] => {
    const { id, rowNumber, name, kind, reportId } = reviewed;
    const changes = changesToSend(reviewed);
    const row = rows.get(rowNumber);
    if (changes === undefined || row === undefined) return [];
    if (only !== undefined && !only.has(id)) return [];
    const chosen = choices?.get(id);
    const seen = clashes.of(id);
    return [
      {
        kind: memory.kind,
        id,
        isNew: kind === 'new',
        rowNumber,
        name,
        changes,
        values: valuesOf(columns, row),
        memory: memory.rows.get(id) ?? NOTHING,
        pullId: memory.pullId,
        ...(reportId !== undefined && { reportId }),
        ...(chosen !== undefined && seen !== undefined && { choices: chosen, seen })
      }
    ];
  });
}
