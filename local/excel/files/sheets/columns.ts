import type { ColumnSetting, Sheet } from '../../workbook/types';
import type { OpenStyles } from '../styles/readStyles';
import type { StylesInWriting } from '../styles/writeStyles';
import { element } from '../xml/element';
import type { XmlNode } from '../xml/readXml';
import { childOf, childrenOf, flagAttribute, numberAttribute } from '../xml/readXml';

/**
 * Excel's API gives widths in points, files in widths of a digit of the default font, which is 7 pixels
 * wide in Calibri 11 (ECMA-376 part 1, 18.3.1.13 col); a pixel is three quarters of a point.
 */
const POINTS_OF_A_DIGIT = 7 * 0.75;
/** 64 pixels. */
const USUAL_WIDTH = 64 / 7;
const LAST_COLUMN = 16_384;

/** A file holds a width to the 256th of a digit; more decimals than these say nothing. */
function digitsOf(points: number): number {
  return Math.round((points / POINTS_OF_A_DIGIT) * 1e6) / 1e6;
}

function pointsOf(digits: number): number {
  return Math.round(digits * POINTS_OF_A_DIGIT * 1e4) / 1e4;
}

/** The columns that have a width, a look or are hidden. */
export function columnsXml(sheet: Sheet, styles: StylesInWriting): string {
  const columns: string[] = [];
  const { columnSettings } = sheet;
  for (let first = 0; first < columnSettings.length;) {
    const setting = columnSettings[first];
    let last = first;
    while (last + 1 < columnSettings.length && isSame(columnSettings[last + 1], setting)) last += 1;
    if (setting !== undefined) columns.push(columnXml(first + 1, last + 1, setting, styles));
    first = last + 1;
  }
  return columns.length === 0 ? '' : element('cols', {}, columns);
}

function isSame(one: ColumnSetting | undefined, other: ColumnSetting | undefined): boolean {
  return (
    one?.width === other?.width &&
    one?.hidden === other?.hidden &&
    one?.style === other?.style &&
    (one === undefined) === (other === undefined)
  );
}

function columnXml(
  min: number,
  max: number,
  { width, hidden, style }: ColumnSetting,
  styles: StylesInWriting
): string {
  return element('col', {
    min,
    max,
    width: width === undefined ? USUAL_WIDTH : digitsOf(width),
    style: style === undefined ? undefined : styles.numberOf(style),
    hidden: hidden === true ? true : undefined,
    customWidth: width === undefined ? undefined : true
  });
}

/** Many writers describe every column up to the last; those that are as usual are left out. */
export function readColumns(root: XmlNode, styles: OpenStyles): (ColumnSetting | undefined)[] {
  const settings: (ColumnSetting | undefined)[] = [];
  const usual = numberAttribute(childOf(root, 'sheetFormatPr'), 'defaultColWidth');
  for (const node of childrenOf(childOf(root, 'cols'), 'col')) {
    const setting = settingOf(node, styles, usual);
    const first = numberAttribute(node, 'min') ?? 1;
    const last = Math.min(numberAttribute(node, 'max') ?? first, LAST_COLUMN);
    const isWidthOnly = setting?.hidden === undefined && setting?.style === undefined;
    if (setting === undefined || (isWidthOnly && last === LAST_COLUMN && last - first > 100)) {
      continue;
    }
    for (let column = first; column <= last; column += 1) settings[column - 1] = setting;
  }
  return settings;
}

function settingOf(
  node: XmlNode,
  styles: OpenStyles,
  usual: number | undefined
): ColumnSetting | undefined {
  const width = numberAttribute(node, 'width');
  const isOwn = flagAttribute(node, 'customWidth') ?? false;
  const style = styles.style(numberAttribute(node, 'style'));
  const setting: ColumnSetting = {
    ...(width === undefined || !isOwn || width === usual ? {} : { width: pointsOf(width) }),
    ...(flagAttribute(node, 'hidden') === true ? { hidden: true } : {}),
    ...(style === undefined ? {} : { style })
  };
  return Object.keys(setting).length === 0 ? undefined : setting;
}
