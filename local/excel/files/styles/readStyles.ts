import type { CellStyle, ConditionalFormatStyle } from '../../workbook/types';
import type { XmlNode } from '../xml/readXml';
import {
  childOf,
  childrenOf,
  flagAttribute,
  numberAttribute,
  readXml,
  textAttribute
} from '../xml/readXml';
import { fromXstring } from '../xml/xstring';
import { readAlignment } from './alignment';
import { readBorders } from './borders';
import type { Colour } from './colours';
import { readColour } from './colours';
import type { FontStyle } from './fonts';
import { isOn, readFont } from './fonts';
import { formatOf } from './numberFormats';

/** The styles of a file that was opened. */
export interface OpenStyles {
  /** The style that a cell names by number; undefined: Excel's default. Equal styles are one object. */
  style(number: number | undefined): CellStyle | undefined;
  conditional(number: number | undefined): ConditionalFormatStyle;
}

/** @param xml the part; undefined: the file has none */
export function readStyles(xml: string | undefined, theme: readonly Colour[]): OpenStyles {
  const root = xml === undefined ? undefined : readXml(xml);
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((node) => [
      numberAttribute(node, 'numFmtId') ?? 0,
      asShown(fromXstring(textAttribute(node, 'formatCode') ?? 'General'))
    ])
  );
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf');
  const fonts = childrenOf(childOf(root, 'fonts'), 'font');
  const usual = usualFont(cells[0], fonts, theme);
  const parts: StyleParts = {
    formats,
    fonts: fonts.map((node) => readFont(node, theme, usual)),
    fills: childrenOf(childOf(root, 'fills'), 'fill').map((node) => readFill(node, theme)),
    borders: childrenOf(childOf(root, 'borders'), 'border').map((node) => readBorders(node, theme))
  };
  const shared = new Map<string, CellStyle>();
  const styles = cells.map((node) => {
    const style = readStyle(node, parts);
    const key = JSON.stringify(style);
    if (key === '{}') return undefined;
    const known = shared.get(key) ?? style;
    shared.set(key, known);
    return known;
  });
  const conditional = childrenOf(childOf(root, 'dxfs'), 'dxf').map((node) =>
    readConditional(node, theme)
  );
  return {
    style: (number) => styles[number ?? 0],
    conditional: (number) => conditional[number ?? -1] ?? {}
  };
}

/** Files have a backslash before a blank of a number format, Excel shows none: `mmm\ yyyy`. */
function asShown(format: string): string {
  return format.replace(/\\ /g, ' ');
}

interface StyleParts {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly FontStyle[];
  readonly fills: readonly (Colour | undefined)[];
  readonly borders: readonly CellStyle['borders'][];
}

/** The file's own default font, which is not said of each cell; bold and the like always are. */
function usualFont(
  first: XmlNode | undefined,
  fonts: readonly XmlNode[],
  theme: readonly Colour[]
): FontStyle {
  const node = fonts[numberAttribute(first, 'fontId') ?? 0];
  return node === undefined ? {} : readFont(node, theme);
}

function readStyle(node: XmlNode, { formats, fonts, fills, borders }: StyleParts): CellStyle {
  const numberFormat = formatOf(numberAttribute(node, 'numFmtId') ?? 0, formats);
  const fill = fills[numberAttribute(node, 'fillId') ?? 0];
  const border = borders[numberAttribute(node, 'borderId') ?? 0];
  const protection = childOf(node, 'protection');
  return {
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...fonts[numberAttribute(node, 'fontId') ?? 0],
    ...readAlignment(childOf(node, 'alignment')),
    ...(flagAttribute(protection, 'locked') === false ? { locked: false } : {}),
    ...(flagAttribute(protection, 'hidden') === true ? { formulaHidden: true } : {}),
    ...(border === undefined ? {} : { borders: border }),
    ...(flagAttribute(node, 'quotePrefix') === true ? { quotePrefix: true } : {})
  };
}

/** Solid fills have a colour; patterns and gradients are not kept. */
function readFill(node: XmlNode, theme: readonly Colour[]): Colour | undefined {
  const pattern = childOf(node, 'patternFill');
  if (textAttribute(pattern, 'patternType') !== 'solid') return undefined;
  return readColour(childOf(pattern, 'fgColor'), theme);
}

function readConditional(node: XmlNode, theme: readonly Colour[]): ConditionalFormatStyle {
  const font = childOf(node, 'font');
  const pattern = childOf(childOf(node, 'fill'), 'patternFill');
  const isSolid = textAttribute(pattern, 'patternType') === 'solid';
  // Excel writes the colour of a solid fill as the background; other writers as the foreground too.
  const fill =
    readColour(childOf(pattern, 'bgColor'), theme) ??
    (isSolid ? readColour(childOf(pattern, 'fgColor'), theme) : undefined);
  const fontColour = readColour(childOf(font, 'color'), theme);
  const underline = childOf(font, 'u');
  const format = textAttribute(childOf(node, 'numFmt'), 'formatCode');
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColour === undefined ? {} : { fontColour }),
    ...(childOf(font, 'b') === undefined ? {} : { bold: isOn(font, 'b') }),
    ...(childOf(font, 'i') === undefined ? {} : { italic: isOn(font, 'i') }),
    ...(underline === undefined ? {} : { underline: underlineWord(underline) }),
    ...(childOf(font, 'strike') === undefined ? {} : { strikethrough: isOn(font, 'strike') }),
    ...(format === undefined ? {} : { numberFormat: asShown(fromXstring(format)) })
  };
}

function underlineWord(node: XmlNode): string {
  const word = textAttribute(node, 'val') ?? 'single';
  if (word === 'none') return 'None';
  return word.startsWith('double') ? 'Double' : 'Single';
}
