import { lettersOf } from './rawCell';
import type { SharedTexts } from './sharedTexts';

/** What a cell of a workbook holds; a date's clock is UTC. */
export type WorkbookValue = string | number | boolean | Date | undefined;

const DAY = 24 * 60 * 60 * 1000;
/** 1 January 1970 as Excel counts days. */
const FIRST_DAY_OF_1970 = 25_569;

/**
 * A row of a sheet (ECMA-376 part 1, 18.3.1.73). Texts are shared ones, so that none is ever read as a
 * formula.
 * @param number of the row, from 1
 * @param styles the style of each column
 */
export function sheetRowXml(
  number: number,
  values: readonly WorkbookValue[],
  styles: readonly number[],
  texts: SharedTexts
): string {
  const cells = values.map((value, index) => {
    if (value === undefined) return '';
    const place = `<c r="${lettersOf(index + 1)}${number}" s="${styles[index] ?? 0}"`;
    if (typeof value === 'string') return `${place} t="s"><v>${texts.numberOf(value)}</v></c>`;
    if (typeof value === 'boolean') return `${place} t="b"><v>${value ? 1 : 0}</v></c>`;
    const shown = value instanceof Date ? FIRST_DAY_OF_1970 + value.getTime() / DAY : value;
    return `${place}><v>${shown}</v></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** The styles of a sheet's columns, as exceljs wrote them into its `<cols>`. */
export function columnStyles(sheet: string): readonly number[] {
  const styles: number[] = [];
  for (const [column] of sheet.matchAll(/<col\s[^>]*>/g)) {
    const attribute = (name: string): number =>
      Number(new RegExp(`\\s${name}="(\\d+)"`).exec(column)?.[1] ?? 0);
    for (let place = attribute('min'); place <= attribute('max'); place += 1) {
      styles[place - 1] = attribute('style');
    }
  }
  return styles;
}
