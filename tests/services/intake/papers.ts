import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { paperJson, readPaper } from '../../../src/services/intake';
import type { Checks, PaperJson } from '../../../src/services/intake';

const folder = path.resolve(__dirname, '../../../../shared/papers');

/** Tests of the source papers run where their folder is; elsewhere they are skipped, saying so. */
export const describePapers = existsSync(folder)
  ? describe
  : (name: string, tests: () => void): void =>
      describe.skip(`${name} (no ../shared/papers)`, tests);

export function paperFile(name: string): string {
  return path.join(folder, name);
}

export type Fields = Readonly<Record<string, unknown>>;

export interface GroundTruth {
  readonly checks: Fields;
  readonly legend: unknown;
  readonly reports: readonly Fields[];
  readonly findings: readonly (Fields & { readonly parts?: readonly Fields[] })[];
}

export function groundTruth(): GroundTruth {
  return truthOf('01') as GroundTruth;
}

/** What a careful person reads in a paper ("00"), as JSON. */
export function truthOf(paper: string): unknown {
  return JSON.parse(readFileSync(paperFile(`ground-truth/${paper}.json`), 'utf8'));
}

/** The fields of a record that are named; missing ones are undefined. */
export function only(fields: readonly string[], record: Fields): Fields {
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}

/** Reads one of the source papers as the command would print it. */
export async function readSourcePaper(name: string): Promise<ReadJson> {
  return readAsJson(name, new Uint8Array(readFileSync(paperFile(name))));
}

/** What the command would print for a file, after a turn through JSON. */
export async function readAsJson(name: string, bytes: Uint8Array): Promise<ReadJson> {
  return JSON.parse(JSON.stringify(paperJson(await readPaper({ name, bytes })))) as ReadJson;
}

export interface ReadJson extends Omit<
  PaperJson,
  'checks' | 'plans' | 'recommendations' | 'reports' | 'statusLines'
> {
  /** Those of a paper by report; other kinds have other keys. */
  readonly checks: Checks;
  readonly plans: readonly Fields[];
  readonly recommendations: readonly (Fields & { readonly parts?: readonly Fields[] })[];
  readonly reports: readonly Fields[];
  readonly statusLines: readonly Fields[];
}

/** A cell of a test document: its lines, and how far it spans. */
export interface TestCell {
  readonly lines: readonly string[];
  readonly columns?: number;
  /** 'begins' a vertical merge, or 'goes on' with the one above. */
  readonly merge?: 'begins' | 'goes on';
}

export type TestBlock = string | readonly (readonly (string | TestCell)[])[];

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function wordCell(cell: string | TestCell): string {
  const {
    lines,
    columns = 1,
    merge
  }: TestCell = typeof cell === 'string' ? { lines: [cell] } : cell;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const vertical =
    merge === undefined ? '' : merge === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const body = lines.length === 0 ? '<w:p/>' : lines.map(wordParagraph).join('');
  return `<w:tc><w:tcPr>${span}${vertical}</w:tcPr>${body}</w:tc>`;
}

function wordBlock(block: TestBlock): string {
  if (typeof block === 'string') return wordParagraph(block);
  const rows = block.map((cells) => `<w:tr>${cells.map(wordCell).join('')}</w:tr>`);
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The smallest Word file, with the given XML as its document. */
export function wordFileOf(documentXml: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    'word/document.xml': strToU8(documentXml)
  });
}

export function wordFile(blocks: readonly TestBlock[]): Uint8Array {
  const body = blocks.map(wordBlock).join('');
  return wordFileOf(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`);
}

/** A workbook with one sheet, built by `fill`. */
export async function excelFile(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Paper'));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function textFile(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'));
}

/** The same paragraphs and tables as each kind of file that can be read. */
export const ENDINGS = ['txt', 'docx', 'xlsx'] as const;

/** A paper as a file of one kind; cells are plain, and a cell with line ends has lines. */
export async function fileOf(
  ending: (typeof ENDINGS)[number],
  blocks: readonly (string | readonly (readonly string[])[])[]
): Promise<Uint8Array> {
  if (ending === 'docx') {
    return wordFile(
      blocks.map((block) =>
        typeof block === 'string'
          ? block
          : block.map((row) => row.map((cell) => ({ lines: cell === '' ? [] : cell.split('\n') })))
      )
    );
  }
  if (ending === 'txt') {
    const lines = blocks.flatMap((block) =>
      typeof block === 'string'
        ? [block]
        : block.map((row) => row.map((cell) => cell.replace(/\n/g, ' ')).join('\t'))
    );
    return textFile(...lines);
  }
  return excelFile((sheet) =>
    blocks.forEach((block) => {
      if (typeof block === 'string') sheet.addRow([block]);
      else block.forEach((row) => sheet.addRow(row));
    })
  );
}
