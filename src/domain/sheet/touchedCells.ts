import type { CellStanding } from './cellStanding';
import { cellStanding } from './cellStanding';
import { hashOf } from './hashOf';
import { isEditable, mayEditColumn } from './mayEditColumn';
import { mayCorrect } from './newRowMemory';
import { blocksOf } from './readCell';
import type { ReviewContext } from './reviewContext';
import type { SheetColumn } from './sheetColumn';
import type { RowMemory } from './sheetMemory';
import type { ReadRow } from './sheetRead';
import type { FieldChange, SheetProblem } from './sheetReview';
import type { SiteRow } from './siteRows';
import { LONGEST_CELL } from './textInCell';

/** A cell that does not say what was pulled into it. */
export interface TouchedCell extends CellStanding {
  readonly column: SheetColumn;
}

/** The cells of a row that somebody touched, in the order of the columns. */
export function touchedCells(
  columns: readonly SheetColumn[],
  { cells }: ReadRow,
  memory: RowMemory,
  hash: ReviewContext['hash']
): readonly TouchedCell[] {
  return columns.flatMap((column) => {
    const cell = cells[column.key];
    if (cell === undefined) return [];
    const standing = cellStanding(hash, column, cell, memory);
    return standing.isTouched ? [{ ...standing, column }] : [];
  });
}

/** What is wrong with a touched cell by itself: one problem at most. */
export function problemOfCell(
  { column, read, stands }: TouchedCell,
  { row }: SiteRow,
  memory: RowMemory,
  { memory: { kind }, facts: { rights } }: ReviewContext
): readonly SheetProblem[] {
  const { key } = column;
  const typed = stands === undefined ? {} : { typed: stands };
  if (!mayCorrect(key, memory, rights)) {
    const kindOf = !isEditable(column)
      ? 'read-only'
      : !mayEditColumn(kind, column, rights)
        ? 'no right'
        : undefined;
    if (kindOf !== undefined) return [{ column: key, kind: kindOf, ...typed, blocks: 'the cell' }];
  }
  if (read.kind === 'problem') return [read.problem];
  // Whoever works on a part of a text must not put it in the place of the whole.
  if ((row.fields[key] ?? '').length > LONGEST_CELL) {
    return [{ column: key, kind: 'too long', ...typed, blocks: blocksOf(key) }];
  }
  if (key === 'status' && read.value === undefined) {
    return [{ column: key, kind: 'no status', blocks: blocksOf(key) }];
  }
  if (key === 'wording' && read.value === undefined) {
    return [{ column: key, kind: 'no wording', blocks: 'the row' }];
  }
  return [];
}

/** The changes that make sense: of cells that may be changed, to values that can be kept. */
export function changesOf(
  touched: readonly TouchedCell[],
  siteRow: SiteRow | undefined,
  memory: RowMemory,
  { memory: { kind }, facts: { rights }, hash }: ReviewContext
): readonly FieldChange[] {
  return touched.flatMap(({ column, read, isFormula }): readonly FieldChange[] => {
    const mayChange = mayEditColumn(kind, column, rights) || mayCorrect(column.key, memory, rights);
    if (read.kind === 'problem' || !mayChange) return [];
    const pulled = memory.hashes[column.key] ?? '';
    const now = siteRow?.row.fields[column.key];
    const isAsPulled = hashOf(hash, column, now) === pulled;
    return [
      {
        column: column.key,
        mine: read.value,
        ...(isAsPulled && now !== undefined && { base: now }),
        isBaseKnown: isAsPulled || pulled === '',
        ...(isFormula && { isFormula })
      }
    ];
  });
}
