import { cellStanding } from './cellStanding';
import type { HashText } from './hashOf';
import { hashOf } from './hashOf';
import { isEditable } from './mayEditColumn';
import type { PulledRow } from './pulledRow';
import { sentHashes } from './sentHashes';
import type { SheetCell } from './sheetCell';
import type { ColumnKey, SheetColumn } from './sheetColumn';
import type { RowMemory, RowVersions } from './sheetMemory';
import type { ReadRow } from './sheetRead';

/** A row after Refresh. */
export interface RefreshedRow {
  readonly memory: RowMemory;
  /** Columns whose cells are written with what the site says. */
  readonly written: readonly SheetColumn[];
  /** Cells that both changed, differently. */
  readonly kept: number;
}

/** What is remembered of a cell from now on. */
interface RefreshedCell {
  readonly hash: string;
  /** As kept in `RowMemory.sent`; undefined where nothing waits for an answer. */
  readonly sent?: string;
  readonly outcome: 'as it is' | 'written' | 'kept';
}

/**
 * Joins a row as it stands in the sheet with what the site says now. The versions move on with it,
 * except where a cell is still based on what was pulled: its base is looked for from there.
 */
export function refreshedRow(
  columns: readonly SheetColumn[],
  { cells }: ReadRow,
  known: RowMemory,
  now: PulledRow,
  versions: RowVersions,
  hash: HashText
): RefreshedRow {
  const hashes: Partial<Record<ColumnKey, string>> = { ...known.hashes };
  const sent: Partial<Record<ColumnKey, string>> = { ...known.sent };
  const left: Partial<Record<ColumnKey, string>> = { ...known.left };
  const written: SheetColumn[] = [];
  let kept = 0;
  for (const column of columns) {
    const cell = cells[column.key];
    if (cell === undefined) continue;
    const fresh = hashOf(hash, column, now.fields[column.key]);
    const after = refreshedCell(column, cell, known, fresh, hash);
    hashes[column.key] = after.hash;
    delete left[column.key];
    if (after.sent === undefined) delete sent[column.key];
    if (after.outcome === 'written') written.push(column);
    if (after.outcome === 'kept') kept += 1;
  }
  const isUnanswered = Object.keys(sent).length > 0;
  return {
    memory: {
      versions: kept > 0 || isUnanswered ? known.versions : versions,
      hashes,
      ...(isUnanswered && { sent }),
      ...(Object.keys(left).length > 0 && { left })
    },
    written,
    kept
  };
}

function refreshedCell(
  column: SheetColumn,
  cell: SheetCell,
  known: RowMemory,
  fresh: string,
  hash: HashText
): RefreshedCell {
  const standing = cellStanding(hash, column, cell, known);
  if (standing.hash === fresh) return { hash: fresh, outcome: 'as it is' };
  const isMine = standing.isTouched || cell.isFormula === true;
  if (!isEditable(column) || !isMine) return { hash: fresh, outcome: 'written' };
  const pulled = known.hashes[column.key] ?? '';
  // What was sent without an answer arrived: the person goes on from there.
  if (sentHashes(known, column.key).includes(fresh)) return { hash: fresh, outcome: 'as it is' };
  const sent = known.sent?.[column.key];
  return {
    hash: pulled,
    ...(sent !== undefined && { sent }),
    outcome: fresh === pulled ? 'as it is' : 'kept'
  };
}
