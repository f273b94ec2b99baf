import { WorkbookError } from '../workbookError';
import { bytesOfRow, LARGEST_MESSAGE } from './messageBytes';
import type { Handed } from './messageBytes';
import { asText, isRisky } from './riskyText';
import { runsOf } from './runs';

export interface WriterOptions {
  readonly signal?: AbortSignal;
  /**
   * What is read back in the message that writes it: texts of which Excel might make something else, or
   * everything, where a filter or a formula may be in the way.
   */
  readonly readBack?: 'risky' | 'everything';
}

/**
 * Writes cells in messages of less than a megabyte, in the order in which they are handed over. Rows are
 * handed on to Excel as they are, not copied: 200,000 cells take long enough.
 */
export interface CellWriter {
  /** Number formats, before the values of the same cells; null leaves a format. */
  readonly formats: (
    row: number,
    column: number,
    formats: readonly (string | null)[][]
  ) => Promise<void>;
  /**
   * Values, row by row; null leaves a cell. A text that is read back as something else is written again
   * with an apostrophe; 'text not kept' where that fails.
   */
  readonly values: (
    row: number,
    column: number,
    values: readonly Handed[][],
    /** Is told how many of these rows have reached Excel. */
    progress?: (rows: number) => void
  ) => Promise<void>;
  /** Sends what waits. Throws an AbortError where the person stopped it. */
  readonly flush: () => Promise<void>;
}

/** Cells that were written beneath each other and are read back. */
interface ReadBack {
  readonly row: number;
  readonly column: number;
  /** Null where a cell between them is of no concern. */
  readonly values: readonly Handed[];
  readonly range: Excel.Range;
}

type IsReadBack = (value: Handed) => boolean;

export function createCellWriter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { signal, readBack = 'risky' }: WriterOptions = {}
): CellWriter {
  const isReadBack: IsReadBack = readBack === 'risky' ? isRisky : (value) => value !== null;
  let waiting = 0;
  let readBacks: ReadBack[] = [];

  const flush = async (): Promise<void> => {
    if (signal?.aborted === true) throw new DOMException('Stopped.', 'AbortError');
    const written = readBacks;
    waiting = 0;
    readBacks = [];
    await context.sync();
    const changed = written.filter(wasChanged);
    if (changed.length > 0) await writeAgain(context, sheet, changed);
  };

  /** Rows until a message is full, then the next ones. */
  const inMessages = async <Value extends Handed>(
    rows: readonly Value[][],
    queue: (start: number, some: Value[][]) => void,
    progress?: (rows: number) => void
  ): Promise<void> => {
    let start = 0;
    const hand = (end: number): void => {
      if (end > start) queue(start, rows.slice(start, end));
      start = end;
    };
    for (let end = 0; end < rows.length; end += 1) {
      const bytes = bytesOfRow(rows[end] ?? []);
      if (waiting > 0 && waiting + bytes > LARGEST_MESSAGE) {
        hand(end);
        await flush();
        progress?.(end);
      }
      waiting += bytes;
    }
    hand(rows.length);
  };

  return {
    formats: (row, column, formats) =>
      inMessages(formats, (start, some) => {
        rangeOf(sheet, row + start, column, some).numberFormat = some;
      }),
    values: (row, column, values, progress) =>
      inMessages(
        values,
        (start, some) => {
          rangeOf(sheet, row + start, column, some).values = some;
          for (const one of readBacksOf(sheet, row + start, column, some, isReadBack)) {
            readBacks.push(one);
          }
        },
        progress
      ),
    flush
  };
}

function rangeOf(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly unknown[])[]
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1);
}

function readBacksOf(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  values: readonly (readonly Handed[])[],
  isReadBack: IsReadBack
): readonly ReadBack[] {
  const rowsByColumn = new Map<number, number[]>();
  values.forEach((cells, place) => {
    cells.forEach((value, across) => {
      if (!isReadBack(value)) return;
      const rows = rowsByColumn.get(across);
      if (rows === undefined) rowsByColumn.set(across, [place]);
      else rows.push(place);
    });
  });
  return [...rowsByColumn].flatMap(([across, rows]) =>
    runsOf(rows).map(({ start, end }) => {
      const some = values.slice(start, end + 1).map((cells) => {
        const value = cells[across] ?? null;
        return isReadBack(value) ? value : null;
      });
      const range = sheet.getRangeByIndexes(row + start, column + across, some.length, 1);
      range.load('values');
      return { row: row + start, column: column + across, values: some, range };
    })
  );
}

const isAsWritten = (value: Handed, { range }: ReadBack, place: number): boolean =>
  value === null || range.values[place]?.[0] === value;

const wasChanged = (one: ReadBack): boolean =>
  one.values.some((value, place) => !isAsWritten(value, one, place));

/** Texts that Excel kept as something else, now with an apostrophe before them. */
async function writeAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changed: readonly ReadBack[]
): Promise<void> {
  const again = changed.map((one) => {
    const cells = sheet.getRangeByIndexes(one.row, one.column, one.values.length, 1);
    cells.values = one.values.map((value, place) => [
      typeof value !== 'string' || isAsWritten(value, one, place) ? null : asText(value)
    ]);
    cells.load('values');
    return { ...one, range: cells };
  });
  await context.sync();
  for (const one of again) {
    const lost = one.values.find((value, place) => !isAsWritten(value, one, place));
    if (lost !== undefined) {
      throw new WorkbookError('text not kept', undefined, String(lost).slice(0, 80));
    }
  }
}
