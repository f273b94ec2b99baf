import type { HashText } from './hashOf';
import type { SheetRights } from './mayEditColumn';
import type { AreOthersWords } from './movedCells';
import type { PullRecords, PullView } from './rowsToPull';
import type { SheetColumn } from './sheetColumn';
import { columnOf } from './sheetColumns';
import type { SheetMemory } from './sheetMemory';
import type { SheetRead } from './sheetRead';
import type { SiteRows } from './siteRows';

/** What is known beside the sheet: the records of the whole site as it is now, and the person. */
export interface SheetFacts extends PullView {
  readonly records: PullRecords;
  readonly rights: SheetRights;
}

/** What every rule of a review looks at. */
export interface ReviewContext {
  readonly memory: SheetMemory;
  /** Pulled, and still there. */
  readonly columns: readonly SheetColumn[];
  readonly site: SiteRows;
  readonly areOthersWords: AreOthersWords;
  readonly facts: SheetFacts;
  readonly hash: HashText;
}

/** The columns of a pull that hold values and that are still in the table. */
export function columnsThere(
  { kind, columns }: Pick<SheetMemory, 'kind' | 'columns'>,
  { missing }: Pick<SheetRead, 'missing'>
): readonly SheetColumn[] {
  return columns.flatMap((key) => {
    const column = columnOf(kind, key);
    const isThere = column !== undefined && column.holds !== 'id' && !missing.includes(key);
    return isThere ? [column] : [];
  });
}
