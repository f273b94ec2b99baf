import { CELL_ERRORS } from '../../workbook/types';
import type { Cell, CellValue, RowSetting, Sheet, SheetRow } from '../../workbook/types';
import type { FormulaOfCell } from '../formulas/sharedFormulas';
import type { OpenStyles } from '../styles/readStyles';
import type { XmlNode } from '../xml/readXml';
import { childOf, flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';
import { fromXstring } from '../xml/xstring';
import { rangeOf } from './ranges';
import { richText } from './texts';

/** What the cells of a file name by number, and the like. */
export interface OpenCellParts {
  readonly styles: OpenStyles;
  readonly texts: readonly string[];
  readonly formulaOf: FormulaOfCell;
  /** Serial numbers of dates that count from 1904 are moved to 1900. */
  readonly dateOf: (serial: number, format: string) => number;
}

const DAY = 24 * 60 * 60 * 1000;
/** 1 January 1970 as Excel counts days. */
const FIRST_DAY_OF_1970 = 25_569;

type Rows = Pick<Sheet, 'rows' | 'rowSettings' | 'hasFormulas'>;

/** Puts a `<row>` of a file into the sheet. Rows and cells may leave out where they are. */
export function takeRow(node: XmlNode, into: Rows, parts: OpenCellParts): void {
  const past = Math.max(into.rows.length, into.rowSettings.length);
  const row = (numberAttribute(node, 'r') ?? past + 1) - 1;
  const setting = settingOf(node, parts.styles);
  if (setting !== undefined) into.rowSettings[row] = setting;
  const cells: SheetRow = [];
  for (const child of node.children) {
    if (child.name !== 'c') continue;
    const column = rangeOf(textAttribute(child, 'r'))?.left ?? cells.length;
    const cell = cellOf(child, row, column, parts);
    cells[column] = cell;
    if (cell.formula !== undefined) into.hasFormulas = true;
  }
  if (cells.length > 0) into.rows[row] = cells;
}

function settingOf(node: XmlNode, styles: OpenStyles): RowSetting | undefined {
  const height = numberAttribute(node, 'ht');
  const isOwnHeight = flagAttribute(node, 'customHeight') === true;
  const style =
    flagAttribute(node, 'customFormat') === true
      ? styles.style(numberAttribute(node, 's'))
      : undefined;
  const setting: RowSetting = {
    ...(height === undefined || !isOwnHeight ? {} : { height }),
    ...(flagAttribute(node, 'hidden') === true ? { hidden: true } : {}),
    ...(style === undefined ? {} : { style })
  };
  return Object.keys(setting).length === 0 ? undefined : setting;
}

function cellOf(node: XmlNode, row: number, column: number, parts: OpenCellParts): Cell {
  const style = parts.styles.style(numberAttribute(node, 's'));
  const formula = parts.formulaOf(node, row, column);
  const read = valueOf(node, parts.texts);
  const value =
    typeof read === 'number' && style?.numberFormat !== undefined
      ? parts.dateOf(read, style.numberFormat)
      : read;
  // Nothing but a formula comes to an empty text.
  const isNothing = value === undefined || (value === '' && formula === undefined);
  return {
    ...(isNothing ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(style === undefined ? {} : { style })
  };
}

/** ECMA-376 part 1, 18.18.11 ST_CellType. */
function valueOf(node: XmlNode, texts: readonly string[]): CellValue {
  const type = textAttribute(node, 't') ?? 'n';
  const inline = childOf(node, 'is');
  if (type === 'inlineStr') return inline === undefined ? undefined : richText(inline);
  const text = childOf(node, 'v')?.text;
  if (text === undefined) return undefined;
  switch (type) {
    case 's':
      return texts[Number(text)];
    case 'str':
      return fromXstring(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: CELL_ERRORS.find((error) => error === text) ?? '#VALUE!' };
    case 'd':
      return dayOf(text);
    default:
      return numberOf(text);
  }
}

function numberOf(text: string): CellValue {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}

/** A strict workbook writes a date as ISO 8601 says. */
function dayOf(text: string): CellValue {
  const moment = Date.parse(/Z$|T/.test(text) ? text.replace(/Z?$/, 'Z') : `${text}T00:00:00Z`);
  return Number.isNaN(moment) ? text : moment / DAY + FIRST_DAY_OF_1970;
}
