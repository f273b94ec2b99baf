import type { ColumnKey } from '../../domain/sheet/sheetColumn';
import { SHEET_COLUMNS } from '../../domain/sheet/sheetColumns';
import type { SheetKind } from '../../domain/sheet/sheetKind';
import type { TrackerWorkbook } from '../workbook/trackerWorkbook';

type Chosen = Readonly<Record<string, unknown>>;

/**
 * The columns chosen last for a kind of table, as the workbook keeps them: `{"tasks":["report",...]}`.
 * Undefined where none were, or where what is kept cannot be read.
 */
export function chosenColumns(
  workbook: Pick<TrackerWorkbook, 'setting'>,
  kind: SheetKind
): readonly ColumnKey[] | undefined {
  const chosen = chosenByKind(workbook)[kind];
  if (!Array.isArray(chosen)) return undefined;
  return SHEET_COLUMNS[kind].map(({ key }) => key).filter((key) => chosen.includes(key));
}

/** Remembers the choice for one kind of table; the others stay. Throws a `WorkbookError`. */
export async function keepChosenColumns(
  workbook: Pick<TrackerWorkbook, 'setting' | 'keepSetting'>,
  kind: SheetKind,
  columns: readonly ColumnKey[]
): Promise<void> {
  const kept = JSON.stringify({ ...chosenByKind(workbook), [kind]: columns });
  await workbook.keepSetting('columns', kept);
}

function chosenByKind(workbook: Pick<TrackerWorkbook, 'setting'>): Chosen {
  const kept = workbook.setting('columns');
  if (kept === undefined) return {};
  try {
    const value: unknown = JSON.parse(kept);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (error) {
    // Written by something else: the usual columns are offered.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
