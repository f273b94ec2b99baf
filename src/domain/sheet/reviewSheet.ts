import { comparable } from '../likeness/similarText';
import type { RecordId } from '../records';
import type { HashText } from './hashOf';
import { hashOf } from './hashOf';
import type { ReviewContext, SheetFacts } from './reviewContext';
import { columnsThere } from './reviewContext';
import { othersWords } from './movedCells';
import { isBegun, withRowsAdded } from './newRowMemory';
import { reviewKnownRow } from './reviewKnownRow';
import { reviewNewRow } from './reviewNewRow';
import type { IdentifiedRow } from './rowAsRead';
import { identifiedRows, valuesOf } from './rowAsRead';
import { nameOfRow } from './rowFields';
import type { SheetColumn, SheetFields } from './sheetColumn';
import { columnOf } from './sheetColumns';
import type { SheetMemory } from './sheetMemory';
import type { ReadRow, SheetRead } from './sheetRead';
import type { ReviewedRow, SheetProblem, SheetReview } from './sheetReview';
import { siteRows, wordsOf } from './siteRows';

/**
 * What changed on a sheet since it was pulled, row by row, and what is wrong with it. Nothing is asked
 * of the site: `facts` are its records as they were read last. Rows are told by their ids only; a row
 * that stands twice is never sent, for nobody can tell which of the two is meant.
 */
export function reviewSheet(
  kept: SheetMemory,
  read: SheetRead,
  facts: SheetFacts,
  hash: HashText
): SheetReview {
  const site = siteRows(kept.kind, facts.records, facts);
  const memory = withRowsAdded(kept, () => site.rowOf, hash);
  const columns = columnsThere(memory, read);
  const areOthersWords = othersWords(() => wordsOf(memory.kind, site.entries));
  const context: ReviewContext = { memory, columns, site, areOthersWords, facts, hash };
  const rows = identifiedRows(memory, columns, read.rows, hash);
  const byId = new Map<RecordId, IdentifiedRow[]>();
  for (const one of rows) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  const lost = lostRows(context);
  const isNew = ({ id, isWithoutId }: IdentifiedRow): boolean =>
    isWithoutId || isBegun(memory.rows.get(id));
  const refs = refsOfNewRows(rows.filter(isNew), columns);

  const reviewed = rows.flatMap((one): readonly ReviewedRow[] => {
    const same = byId.get(one.id) ?? [];
    const found = reviewRow(one, refs, lost, context);
    if (same.length < 2) return found === undefined ? [] : [found];
    const name = nameOfRow(valuesOf(columns, one.row));
    const twice: SheetProblem = {
      kind: 'there twice',
      said: same.map(({ row }) => String(row.rowNumber)),
      blocks: 'the row'
    };
    const plain: ReviewedRow = {
      kind: isNew(one) ? 'new' : 'changed',
      id: one.id,
      rowNumber: one.row.rowNumber,
      name,
      changes: [],
      problems: []
    };
    const whole = found ?? plain;
    return [{ ...whole, problems: [twice, ...whole.problems] }];
  });
  return {
    rows: reviewed,
    missing: read.missing,
    unchanged: rows.length - reviewed.length,
    removed: Array.from(memory.rows).filter(([id, row]) => !byId.has(id) && !isBegun(row)).length
  };
}

function reviewRow(
  { row, id, isWithoutId }: IdentifiedRow,
  refs: RefsOfNewRows,
  lost: (values: SheetFields) => boolean,
  context: ReviewContext
): ReviewedRow | undefined {
  const { memory, columns, site } = context;
  const known = memory.rows.get(id);
  if (known !== undefined && !isBegun(known)) return reviewKnownRow(id, row, known, context);
  const values = valuesOf(columns, row);
  const refused = (kind: 'id not known' | 'record withdrawn'): ReviewedRow => ({
    kind: 'changed',
    id,
    rowNumber: row.rowNumber,
    name: nameOfRow(values),
    changes: [],
    problems: [{ kind, blocks: 'the row' }]
  });
  if (!isWithoutId && known === undefined) return refused('id not known');
  // Sent before, from a file whose memory of it was lost: it is there, and Refresh gives it its id.
  if (site.fateOf(id) === 'there') return undefined;
  // Sent before and taken back since: the same id cannot be added again.
  if (site.fateOf(id) === 'withdrawn') return refused('record withdrawn');
  if (known === undefined && lost(values)) return refused('id not known');
  return reviewNewRow(id, row, refs(row, values), context);
}

/** The numbers that the other new rows of the same report have. */
type RefsOfNewRows = (row: ReadRow, values: SheetFields) => readonly string[];

function refsOfNewRows(
  rows: readonly IdentifiedRow[],
  columns: readonly SheetColumn[]
): RefsOfNewRows {
  const byReport = new Map<string, { readonly row: ReadRow; readonly ref: string }[]>();
  for (const { row } of rows) {
    const { report, ref } = valuesOf(columns, row);
    if (ref === undefined) continue;
    const named = comparable(report);
    const beside = byReport.get(named);
    if (beside === undefined) byReport.set(named, [{ row, ref }]);
    else beside.push({ row, ref });
  }
  return (row, { report }) =>
    (byReport.get(comparable(report)) ?? []).flatMap((other) =>
      other.row === row ? [] : [other.ref]
    );
}

/** Whether a row without an id has the words of a row that was pulled: it lost its id. */
function lostRows({ memory, hash }: ReviewContext): (values: SheetFields) => boolean {
  const [report, wording] = [columnOf(memory.kind, 'report'), columnOf(memory.kind, 'wording')];
  if (report === undefined || wording === undefined) return () => false;
  const pulled = new Set<string>();
  for (const { hashes } of memory.rows.values()) {
    if ((hashes.wording ?? '') !== '') pulled.add(`${hashes.report} ${hashes.wording}`);
  }
  const hashIn = (column: SheetColumn, values: SheetFields): string =>
    hashOf(hash, column, values[column.key]);
  return (values) => pulled.has(`${hashIn(report, values)} ${hashIn(wording, values)}`);
}
