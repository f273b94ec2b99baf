import { columnLetters } from '../../workbook/address';
import { isError } from '../../workbook/cells';
import { tableAt } from '../../workbook/tableParts';
import type { Cell, CellError, RowSetting, Sheet } from '../../workbook/types';
import { formulaForFile } from '../formulas/fileFormula';
import type { StylesInWriting } from '../styles/writeStyles';
import { attributesXml } from '../xml/element';
import { xstring } from '../xml/xstring';
import type { TextsInWriting } from './texts';

/** What cells name by number. */
export interface CellParts {
  readonly styles: StylesInWriting;
  readonly texts: TextsInWriting;
}

/** The rows of a sheet that have cells or settings (ECMA-376 part 1, 18.3.1.80 sheetData). */
export function rowsXml(sheet: Sheet, parts: CellParts): string {
  const letters: string[] = [];
  const rows: string[] = [];
  const last = Math.max(sheet.rows.length, sheet.rowSettings.length);
  for (let row = 0; row < last; row += 1) {
    const setting = sheet.rowSettings[row];
    if (sheet.rows[row] === undefined && setting === undefined) continue;
    const inner = cellsXml(sheet, row, letters, parts);
    const attributes = rowAttributes(setting, parts.styles);
    if (inner !== '' || attributes !== '') {
      rows.push(`<row r="${row + 1}"${attributes}>${inner}</row>`);
    }
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function rowAttributes(setting: RowSetting | undefined, styles: StylesInWriting): string {
  if (setting === undefined) return '';
  const { height, hidden, filtered, style } = setting;
  return attributesXml({
    s: style === undefined ? undefined : styles.numberOf(style),
    customFormat: style === undefined ? undefined : true,
    ht: height,
    customHeight: height === undefined ? undefined : true,
    hidden: hidden === true || filtered === true ? true : undefined
  });
}

function cellsXml(sheet: Sheet, row: number, letters: string[], parts: CellParts): string {
  const cells = sheet.rows[row] ?? [];
  let xml = '';
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell === undefined) continue;
    const letter = (letters[column] ??= columnLetters(column));
    const formula =
      cell.formula === undefined
        ? ''
        : `<f>${xstring(formulaForFile(cell.formula, tableAt(sheet, row, column)?.name))}</f>`;
    xml += cellXml(cell, letter + (row + 1), formula, parts);
  }
  return xml;
}

/** Texts that are no result of a formula are shared ones, so that none is ever read as a formula. */
function cellXml(
  { value, style }: Cell,
  address: string,
  formula: string,
  parts: CellParts
): string {
  const number = parts.styles.numberOf(style);
  const start = number === 0 ? `<c r="${address}"` : `<c r="${address}" s="${number}"`;
  switch (typeof value) {
    case 'string':
      return formula === ''
        ? `${start} t="s"><v>${parts.texts.numberOf(value)}</v></c>`
        : `${start} t="str">${formula}<v>${xstring(value)}</v></c>`;
    case 'boolean':
      return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    case 'number':
      return `${start}>${formula}<v>${value}</v></c>`;
    default:
      if (isError(value)) return `${start} t="e">${formula}<v>${errorText(value)}</v></c>`;
      // A cell that has nothing still covers the look of its row and column.
      return formula === '' ? `${start}/>` : `${start}>${formula}</c>`;
  }
}

/** Files know the errors of Excel 2007; a newer Excel writes later ones so too. */
function errorText({ error }: CellError): string {
  return error === '#CALC!' ? '#VALUE!' : error;
}
