import { createCellWriter } from './table/cellWriter';
import { columnLetters } from './table/columnLetters';
import { formatAll } from './table/numberFormat';
import { READ_ONLY_HEADING } from './table/sheetLooks';
import { sheetTitle } from './table/sheetTitle';
import type { ReceiptSheet } from './trackerWorkbook';

/** In points a character, as wide as a digit; and the widest column in characters. */
const CHARACTER = 5.25;
const WIDEST = 60;
/** Headings are bold, and so wider than their characters. */
const BOLD = 1.25;

/** Writes receipts on a sheet of their own and shows it: texts only, none of them a formula. */
export async function writeReceiptSheet(
  context: Excel.RequestContext,
  { title, headings, rows }: ReceiptSheet
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(sheetTitle(title, taken));
  headings.forEach((heading, at) => {
    const letters = columnLetters(at);
    const column = sheet.getRange(`${letters}:${letters}`);
    formatAll(column, '@');
    column.format.wrapText = true;
    column.format.verticalAlignment = 'Top';
    const longest = Math.max(
      Math.ceil(heading.length * BOLD),
      ...rows.map((row) => widestLine(row[at] ?? ''))
    );
    column.format.columnWidth = (Math.min(WIDEST, longest) + 2) * CHARACTER;
  });
  const writer = createCellWriter(context, sheet);
  const lines = rows.map((row) => headings.map((_, at) => row[at] ?? ''));
  await writer.values(0, 0, [[...headings], ...lines]);
  if (headings.length > 0) {
    const top = sheet.getRangeByIndexes(0, 0, 1, headings.length);
    top.format.fill.color = READ_ONLY_HEADING.fill;
    top.format.font.color = READ_ONLY_HEADING.font;
    top.format.font.bold = true;
  }
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  await writer.flush();
}

/** In characters: a cell is as wide as its longest line. */
function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(({ length }) => length));
}
