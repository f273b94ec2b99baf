import { linesWithCells, withoutQuotes } from '../../printed/quotedCells';
import type { Kind } from '../../records';
import { bodyNamed } from './bodyNamed';
import type { LineMark } from './lineMark';
import { labelMark, lineMark } from './lineMark';
import type { Pasted } from './pastedRow';
import type { PastedColumn } from './pastedTable';
import { columnsFrom, rowOfCells } from './pastedTable';
import type { RowBeingRead } from './rowBeingRead';
import { addText, beginRow, isBare, lastPiece, paragraphsOf, rowRead } from './rowBeingRead';

/** What has been read so far. */
interface Reading {
  readonly rows: RowBeingRead[];
  readonly headings: string[];
  /** How the text as a whole sets its recommendations apart. */
  readonly apart: 'marks' | 'bullets' | 'paragraphs';
  /** The first bullet of the text: other ones stand below it. */
  readonly bullet?: string;
  headingKind?: Kind;
  columns?: readonly PastedColumn[];
  afterBlank: boolean;
}

/**
 * Reads recommendations from text pasted from Word, a PDF, Excel or an e-mail: numbered paragraphs
 * (13, 13.1), labels ("Area for improvement 4:"), bullets, rows of cells between tabs, or plain
 * paragraphs. Nothing is dropped: a line that is not understood is text of the row before it, or a
 * row marked in doubt, or named as a heading. Never throws.
 */
export function readPasted(text: string): Pasted {
  const lines = linesWithCells(text.replace(/[\v\f\u0085\u2028\u2029]/g, '\n')).map(
    (line) => line.text
  );
  const reading = beginReading(lines);
  for (const line of lines) {
    if (line.trim() === '') reading.afterBlank = true;
    else {
      readLine(reading, line);
      reading.afterBlank = false;
    }
  }
  markDoubts(reading.rows);
  return { rows: reading.rows.map(rowRead), headings: reading.headings };
}

function beginReading(lines: readonly string[]): Reading {
  const marks = lines.map((line) => (line.includes('\t') ? undefined : lineMark(line.trim())));
  const isMarked =
    lines.some((line) => cellsOf(line).filter((cell) => cell !== '').length > 1) ||
    marks.some((mark) => mark?.kind === 'label' || (mark?.kind === 'number' && mark.certain));
  const first = marks.find((mark) => mark?.kind === 'bullet');
  const bullet = first?.kind === 'bullet' ? first.bullet : undefined;
  const apart = isMarked ? 'marks' : bullet === undefined ? 'paragraphs' : 'bullets';
  return {
    rows: [],
    headings: [],
    apart,
    ...(bullet !== undefined && { bullet }),
    afterBlank: true
  };
}

function cellsOf(line: string): readonly string[] {
  return line.split('\t').map((cell) => withoutQuotes(cell).trim());
}

function readLine(reading: Reading, line: string): void {
  const cells = cellsOf(line);
  const filled = cells.filter((cell) => cell !== '');
  // Word puts a tab between a number or bullet and its text.
  const isList = filled.length === 2 && isListMark(filled[0] ?? '') && !reading.columns;
  if (filled.length > 1 && !isList) {
    readCells(reading, line, cells);
    return;
  }
  const words = filled.join(' ');
  const [first = '', ...rest] = words.split('\n');
  readWords(reading, line, first, isList);
  rest.forEach((more) => continueRow(reading, undefined, more.trim()));
}

function isListMark(cell: string): boolean {
  const mark = lineMark(cell) ?? lineMark(`${cell} x`);
  return mark !== undefined && (mark.kind === 'bullet' || (mark.kind === 'number' && !mark.rest));
}

function readCells(reading: Reading, line: string, cells: readonly string[]): void {
  const columns = columnsFrom(cells);
  if (columns !== undefined) {
    reading.columns = columns;
    reading.headings.push(line);
    return;
  }
  const row = rowOfCells(line, cells, reading.columns);
  const last = reading.rows[reading.rows.length - 1];
  // A cell that was split over two rows goes on without a number, in the middle of a sentence.
  if (row.ref === undefined && last && /^\p{Ll}/u.test(row.paragraphs[0]?.[0] ?? '')) {
    last.source.push(...row.source);
    paragraphsOf(row).forEach((words, index) => addText(last, words, index > 0));
    last.due.push(...row.due);
    for (const field of ['topic', 'directorate', 'leadPost', 'leadOfficer', 'body'] as const) {
      if (row[field] !== undefined) addText(last, row[field] ?? '', true);
    }
    last.doubts.add('paragraph added');
    return;
  }
  reading.rows.push(withHeading(reading, row));
}

function readWords(reading: Reading, line: string, words: string, isList: boolean): void {
  const mark = lineMark(words);
  const current = reading.rows[reading.rows.length - 1];
  if (mark?.kind === 'number' && begins(mark, current, isList)) beginNumbered(reading, line, mark);
  else if (mark?.kind === 'label') beginLabelled(reading, line, mark);
  else if (mark?.kind === 'due' && current !== undefined && current.paragraphs.length > 0) {
    current.source.push(line);
    current.due.push(mark.words);
  } else if (mark?.kind === 'bullet') readBullet(reading, line, words, mark.bullet);
  else continueRow(reading, line, words);
}

/** A bare number begins a row where a capital follows and it is the next one: "8 The force should". */
function begins(
  mark: Extract<LineMark, { kind: 'number' }>,
  current: RowBeingRead | undefined,
  isList: boolean
): boolean {
  if (mark.certain || isList) return true;
  if (!/^["'“‘(]?\p{Lu}/u.test(mark.rest)) return false;
  const before = current?.ref === undefined ? undefined : Number.parseInt(current.ref, 10);
  return before === undefined || Number(mark.ref) === before + 1;
}

function beginNumbered(
  reading: Reading,
  line: string,
  { ref, rest }: Extract<LineMark, { kind: 'number' }>
): void {
  const current = reading.rows[reading.rows.length - 1];
  const label = labelMark(rest);
  const begun =
    current !== undefined && isBare(current) && current.ref === undefined ? current : undefined;
  const row = begun ?? beginRow(line);
  if (begun === undefined) reading.rows.push(row);
  else begun.source.push(line);
  row.ref = ref;
  if (label !== undefined && row.kind === undefined) row.kind = label.label;
  addText(row, label === undefined ? rest : restOf(label), true);
  withHeading(reading, row);
}

/** "1. Recommendation 4: …" has two numbers: the second is kept with the words. */
function restOf({ ref, rest }: Extract<LineMark, { kind: 'label' }>): string {
  return ref === undefined ? rest : `${ref} ${rest}`.trim();
}

function beginLabelled(
  reading: Reading,
  line: string,
  mark: Extract<LineMark, { kind: 'label' }>
): void {
  const current = reading.rows[reading.rows.length - 1];
  if (mark.isHeading) {
    reading.headingKind = mark.label;
    reading.headings.push(line);
    return;
  }
  const begun =
    current !== undefined && isBare(current) && current.kind === undefined && mark.ref === undefined
      ? current
      : undefined;
  const row = begun ?? beginRow(line);
  if (begun === undefined) reading.rows.push(row);
  else begun.source.push(line);
  row.kind = mark.label;
  row.ref = row.ref ?? mark.ref;
  addText(row, mark.rest, true);
}

function readBullet(reading: Reading, line: string, words: string, bullet: string): void {
  const current = reading.rows[reading.rows.length - 1];
  if (reading.apart === 'bullets' && bullet === reading.bullet) {
    const row = beginRow(line);
    addText(row, words.slice(words.indexOf(bullet) + bullet.length).trim(), true);
    reading.rows.push(withHeading(reading, row));
  } else if (current === undefined) beginUnmarked(reading, line, words);
  else {
    current.source.push(line);
    addText(current, words, true);
  }
}

function continueRow(reading: Reading, line: string | undefined, words: string): void {
  const current = reading.rows[reading.rows.length - 1];
  const isNew = reading.apart === 'paragraphs' && line !== undefined && endsHere(reading, current);
  if (current === undefined || isNew) {
    beginUnmarked(reading, line ?? words, words);
    return;
  }
  if (line !== undefined) current.source.push(line);
  if (reading.afterBlank && !isBare(current)) current.doubts.add('paragraph added');
  addText(current, words, reading.afterBlank);
}

/** Where nothing marks them, a blank line or the end of a sentence parts recommendations. */
function endsHere(reading: Reading, current: RowBeingRead | undefined): boolean {
  const end = current === undefined ? '' : lastPiece(current);
  return reading.afterBlank || /[.?!]["'”’)]*$/.test(end);
}

function beginUnmarked(reading: Reading, line: string, words: string): void {
  const row = beginRow(line);
  if (reading.apart !== 'paragraphs') row.doubts.add('no mark');
  addText(row, words, true);
  reading.rows.push(withHeading(reading, row));
}

function withHeading(reading: Reading, row: RowBeingRead): RowBeingRead {
  if (row.kind === undefined && reading.headingKind !== undefined) {
    row.kind = reading.headingKind;
    row.doubts.add('kind from heading');
  }
  return row;
}

function markDoubts(rows: readonly RowBeingRead[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    if (row.ref !== undefined && seen.has(row.ref.toLowerCase())) row.doubts.add('number twice');
    if (row.ref !== undefined) seen.add(row.ref.toLowerCase());
    const named = row.body === undefined ? bodyNamed(paragraphsOf(row).join('\n')) : undefined;
    if (named !== undefined) {
      row.body = named;
      row.doubts.add('names a body');
    }
  }
}
