import { parsePrintedDeadline } from '../../deadline/parsePrintedDeadline';
import { kindsNamedIn, printedLabel } from '../../printed/printedKind';
import type { Kind } from '../../records';
import { labelMark } from './lineMark';
import type { RowBeingRead } from './rowBeingRead';
import { addText, beginRow } from './rowBeingRead';

const MEANINGS = {
  ref: /^(?:no\.?|nr\.?|#|ref(?:erence)?\.?(?: no\.?)?|number|rec(?:ommendation)?\.? (?:no|number|ref)\.?)$/i,
  kind: /^(?:kind|type|category)$/i,
  words:
    /^(?:recommendations?|text|wording|description|findings?|areas? for improvement|AFIs?|actions?|causes? of concern|recommendations? (?:&|and|or) .*)$/i,
  topic: /^(?:topic|theme|heading|section)$/i,
  due: /^(?:due(?: date)?|deadline|date|by when|timescale|target date|date due)$/i,
  directorate: /^(?:directorate|business area|department)$/i,
  leadOfficer: /^(?:lead officers?|officer|action owner)$/i,
  leadPost: /^(?:lead(?: post)?|owner|post|responsible(?: post)?)$/i,
  body: /^(?:applies to|body|organisation)$/i
} as const;

type Meaning = keyof typeof MEANINGS;

/** A column of a pasted table: what it holds, where that is understood, and what stands above it. */
export interface PastedColumn {
  readonly heading: string;
  readonly meaning?: Meaning;
  /** Where the heading names one: "Areas for improvement". */
  readonly kind?: Kind;
}

const REF = /^\(?([A-Z]{0,4}\d{1,3}(?:\.\d{1,2})*[a-z]?)[.)]?$/;
const LONGEST_HEADING = 60;
const LONGEST_DUE = 80;

/** The columns that a row of headings names; undefined where the row is none. */
export function columnsFrom(cells: readonly string[]): readonly PastedColumn[] | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > LONGEST_HEADING)) return undefined;
  const columns = cells.map((heading): PastedColumn => {
    const meaning = (Object.keys(MEANINGS) as Meaning[]).find((name) =>
      MEANINGS[name].test(heading.replace(/\s+/g, ' '))
    );
    const kinds = meaning === 'words' ? kindsNamedIn(heading) : [];
    return {
      heading,
      ...(meaning !== undefined && { meaning }),
      ...(kinds.length === 1 && kinds[0] !== 'recommendation' && { kind: kinds[0] })
    };
  });
  const understood = columns.filter(({ meaning }) => meaning !== undefined).length;
  const holdsWords = columns.some(({ meaning }) => meaning === 'words');
  return holdsWords && understood >= 2 ? columns : undefined;
}

/** Reads a row of cells below headings, or by what the cells look like. Every cell stands somewhere. */
export function rowOfCells(
  source: string,
  cells: readonly string[],
  columns: readonly PastedColumn[] | undefined
): RowBeingRead {
  const row = beginRow(source);
  const meanings = columns?.map(({ meaning }) => meaning) ?? guessedMeanings(cells);
  const left: string[] = [];
  cells.forEach((cell, index) => {
    if (cell === '') return;
    const meaning = meanings[index];
    if (meaning === 'words') addWords(row, cell);
    else if (meaning === 'due') row.due.push(...cell.split('\n'));
    else if (meaning === 'ref' && REF.test(cell)) row.ref = REF.exec(cell)?.[1];
    else if (meaning === 'kind' && kindOf(cell) !== undefined) row.kind = kindOf(cell);
    else if (meaning !== undefined && meaning !== 'ref' && meaning !== 'kind') {
      row[meaning] = oneLine(cell);
    } else {
      const heading = columns?.[index]?.heading ?? '';
      left.push(heading === '' ? cell : `${heading}: ${cell}`);
    }
  });
  for (const cell of left) {
    addText(row, cell, true);
    row.doubts.add('cells added');
  }
  const kind = columns?.find((column) => column.kind !== undefined)?.kind;
  if (row.kind === undefined && kind !== undefined) {
    row.kind = kind;
    row.doubts.add('kind from heading');
  }
  return row;
}

function addWords(row: RowBeingRead, cell: string): void {
  const [first = '', ...rest] = cell.split('\n').map((line) => line.trim());
  const label = labelMark(first);
  if (label !== undefined && row.kind === undefined) {
    row.kind = label.label;
    row.ref = row.ref ?? label.ref;
    addText(row, label.rest, true);
  } else {
    addText(row, first, true);
  }
  rest.forEach((line) => addText(row, line, true));
}

function guessedMeanings(cells: readonly string[]): readonly (Meaning | undefined)[] {
  const longest = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
  const words = cells.findIndex((cell) => cell.length === longest);
  const ref = cells.findIndex((cell, index) => index < words && REF.test(cell));
  const kind = cells.findIndex((cell, index) => index !== words && kindOf(cell) !== undefined);
  const due = cells.findIndex((cell, index) => index > words && looksDue(cell));
  return cells.map((_cell, index) => {
    if (index === words) return 'words';
    if (index === ref) return 'ref';
    if (index === kind) return 'kind';
    return index === due ? 'due' : undefined;
  });
}

function kindOf(cell: string): Kind | undefined {
  const label = printedLabel(cell);
  return label !== undefined && label.rest === '' ? label.kind : undefined;
}

function looksDue(cell: string): boolean {
  if (cell === '' || cell.length > LONGEST_DUE) return false;
  const { form } = parsePrintedDeadline(cell.split('\n'));
  return form !== 'words' && form !== 'blank';
}

function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ');
}
