import type { PaperDocument, Paragraph, Row, Table } from '../document/documentModel';
import { wordsAt } from '../document/documentModel';
import { doubts } from '../strings';
import type { Warning } from './draft';
import type { RowUnderHeading } from './gatherFindings';
import { readHeadingRow } from './headings';
import type { TableHeading } from './headings';
import { readStatus } from './printedStatus';
import { introducesReport } from './reportHeading';
import { sortRow } from './tableRows';

/** The paragraphs above the table of a report, and the rows of its table or tables. */
export interface ReportBlock {
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly TableHeading[];
  readonly rows: readonly RowUnderHeading[];
}

/** One line of the legend: what a colour stands for. */
export interface LegendEntry {
  readonly status: string;
  readonly definition: string;
}

export interface Blocks {
  readonly reports: readonly ReportBlock[];
  readonly legend: readonly LegendEntry[];
  /** What stands above the legend: "Traffic Light Colour", "Definition of target achievement (…)". */
  readonly legendHeadings: readonly string[];
  readonly warnings: readonly Warning[];
}

/** A document as one row of lines: paragraphs, heading rows, other rows of tables. */
type Line =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly table?: Table }
  | { readonly kind: 'heading'; readonly heading: TableHeading; readonly table: Table }
  | { readonly kind: 'row'; readonly row: Row; readonly table: Table };

/** The words of a row with one cell only, or with one that spans the whole table (Excel's titles). */
function bandText(row: Row): string | undefined {
  const filled = row.places.filter((place) => wordsAt(place) !== '');
  if (filled.length !== 1) return undefined;
  const whole = filled[0].cell.columnSpan >= row.places.length;
  return whole || (filled[0] === row.places[0] && filled[0].cell.rowSpan === 1)
    ? wordsAt(filled[0])
    : undefined;
}

function linesOf(document: PaperDocument): readonly Line[] {
  return document.blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'paragraph') return [{ kind: 'paragraph', paragraph: block }];
    return block.rows.map((row): Line => {
      const heading = readHeadingRow(row);
      if (heading !== undefined) return { kind: 'heading', heading, table: block };
      const text = bandText(row);
      if (text === undefined) return { kind: 'row', row, table: block };
      return {
        kind: 'paragraph',
        paragraph: { kind: 'paragraph', at: row.at, text },
        table: block
      };
    });
  });
}

/** Title, byline, month, sentences: no report has more lines than this above its table. */
const LINES_ABOVE_TABLE = 15;

/** Whether the paragraphs from here to the next heading row begin a report; within one table only. */
function beginsReport(lines: readonly Line[], from: number, within?: Table): boolean {
  let introduced = false;
  for (let index = from; index < Math.min(lines.length, from + LINES_ABOVE_TABLE); index += 1) {
    const line = lines[index];
    if (line.kind === 'heading') return introduced;
    if (line.kind === 'row' || (within !== undefined && line.table !== within)) return false;
    introduced = introduced || introducesReport(line.paragraph.text);
  }
  return false;
}

function rowOfBand(paragraph: Paragraph, width: number): Row {
  const cell = { lines: [paragraph.text], columnSpan: width, rowSpan: 1 };
  return {
    at: paragraph.at,
    places: Array.from({ length: width }, (_, columnsIn) => ({ cell, columnsIn, rowsIn: 0 }))
  };
}

interface OpenBlock {
  readonly paragraphs: Paragraph[];
  readonly headings: TableHeading[];
  readonly rows: RowUnderHeading[];
}

/** Cuts a document into reports with their tables; the legend and other tables are set apart. */
export function cutIntoReports(document: PaperDocument): Blocks {
  const lines = linesOf(document);
  const reports: OpenBlock[] = [];
  const legend: LegendEntry[] = [];
  const legendHeadings: string[] = [];
  const warnings: Warning[] = [];
  let waiting: Paragraph[] = [];
  let open: OpenBlock | undefined;
  let sinceBreak = false;
  let openTable: Table | undefined;
  const leaveOut = (paragraphs: readonly Paragraph[]): void => {
    paragraphs.forEach(({ at, text }) => warnings.push({ at, ...doubts.leftOver(text) }));
  };

  lines.forEach((line, index) => {
    if (line.kind === 'paragraph') {
      const heading = open?.headings[open.headings.length - 1];
      const goesOn = line.table !== undefined && line.table === openTable && waiting.length === 0;
      if (
        open !== undefined &&
        heading !== undefined &&
        goesOn &&
        !beginsReport(lines, index, openTable)
      ) {
        const row = sortRow(rowOfBand(line.paragraph, heading.columns.length), heading, sinceBreak);
        open.rows.push({ row, heading });
        sinceBreak = false;
        return;
      }
      waiting.push(line.paragraph);
    } else if (line.kind === 'heading') {
      const begins = open === undefined || waiting.some(({ text }) => introducesReport(text));
      if (begins && waiting.length > 0) {
        open = { paragraphs: waiting, headings: [], rows: [] };
        reports.push(open);
      } else {
        leaveOut(waiting);
      }
      waiting = [];
      openTable = line.table;
      if (open === undefined) {
        warnings.push({
          at: line.heading.at,
          ...doubts.otherTable(line.heading.printed.replace(/\t/g, ' '))
        });
      }
      sinceBreak = (open?.headings.length ?? 0) > 0;
      open?.headings.push(line.heading);
    } else {
      const heading = open?.headings[open.headings.length - 1];
      if (open !== undefined && heading !== undefined && waiting.length === 0) {
        open.rows.push({ row: sortRow(line.row, heading, sinceBreak), heading });
        sinceBreak = false;
        return;
      }
      const [first, second] = line.row.places.map(wordsAt);
      const status = readStatus(first ?? '');
      if (status !== undefined && line.row.places.length === 2) {
        legend.push({ status: status.printed, definition: second });
      } else if (/\bdefinition\b/i.test(second ?? '')) {
        legendHeadings.push(...line.row.places.map(wordsAt));
      } else {
        warnings.push({
          at: line.row.at,
          ...doubts.otherTable(line.row.places.map(wordsAt).join(' ').trim())
        });
      }
    }
  });
  leaveOut(waiting);
  return { reports, legend, legendHeadings, warnings };
}
