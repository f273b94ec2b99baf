import type { CellStyle, ConditionalFormatStyle } from '../../workbook/types';
import { element, listElement, partXml } from '../xml/element';
import { xstringAttribute } from '../xml/xstring';
import { alignmentXml } from './alignment';
import { bordersXml } from './borders';
import { argbOf } from './colours';
import { fontXml } from './fonts';
import { numbered } from './numbered';
import type { NumberFormats } from './numberFormats';
import { numberFormats } from './numberFormats';

/** The styles of a workbook while it is written (ECMA-376 part 1, 18.8 Styles). */
export interface StylesInWriting {
  /** The number by which a cell names its style. */
  numberOf(style: CellStyle | undefined): number;
  /** The number by which a conditional format names what it changes. */
  conditionalNumberOf(format: ConditionalFormatStyle): number;
  xml(): string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The first two fills of every file, whatever it has there. */
const FIRST_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>'
];
const PLAIN = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });

export function writeStyles(): StylesInWriting {
  const formats = numberFormats();
  const fonts = numbered([fontXml({})]);
  const fills = numbered(FIRST_FILLS);
  const borders = numbered([bordersXml()]);
  const conditional = numbered();
  const known = new Map<CellStyle, number>();

  const xfOf = (style: CellStyle): string => {
    const numFmtId = formats.numberOf(style.numberFormat ?? 'General');
    const fontId = fonts.numberOf(fontXml(style));
    const fillId = style.fill === undefined ? 0 : fills.numberOf(fillXml(style.fill));
    const borderId = borders.numberOf(bordersXml(style.borders));
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const yes = (used: boolean): true | undefined => (used ? true : undefined);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: yes(style.quotePrefix === true),
        applyNumberFormat: yes(numFmtId !== 0),
        applyFont: yes(fontId !== 0),
        applyFill: yes(fillId !== 0),
        applyBorder: yes(borderId !== 0),
        applyAlignment: yes(alignment !== ''),
        applyProtection: yes(protection !== '')
      },
      alignment + protection
    );
  };
  const xfs = numbered([xfOf({})]);

  return {
    numberOf: (style) => {
      if (style === undefined) return 0;
      const number = known.get(style) ?? xfs.numberOf(xfOf(style));
      known.set(style, number);
      return number;
    },
    conditionalNumberOf: (format) => conditional.numberOf(conditionalXml(format, formats)),
    xml: () =>
      partXml(
        element('styleSheet', { xmlns: MAIN }, [
          listElement('numFmts', formats.own().map(numberFormatXml)),
          listElement('fonts', fonts.all()),
          listElement('fills', fills.all()),
          listElement('borders', borders.all()),
          listElement('cellStyleXfs', [PLAIN]),
          listElement('cellXfs', xfs.all()),
          listElement('cellStyles', [
            element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })
          ]),
          listElement('dxfs', conditional.all()),
          element('tableStyles', {
            count: 0,
            defaultTableStyle: 'TableStyleMedium2',
            defaultPivotStyle: 'PivotStyleLight16'
          })
        ])
      )
  };
}

function fillXml(colour: string): string {
  const pattern = [
    element('fgColor', { rgb: argbOf(colour) }),
    element('bgColor', { indexed: 64 })
  ].join('');
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, pattern));
}

function protectionXml({ locked, formulaHidden }: CellStyle): string {
  if (locked !== false && formulaHidden !== true) return '';
  return element('protection', {
    locked: locked === false ? false : undefined,
    hidden: formulaHidden === true ? true : undefined
  });
}

function numberFormatXml([number, format]: readonly [number, string]): string {
  return element('numFmt', { numFmtId: number, formatCode: xstringAttribute(format) });
}

/** A solid fill of a conditional format is its background colour (18.8.14 dxf). */
function conditionalXml(format: ConditionalFormatStyle, formats: NumberFormats): string {
  const font = [
    flagXml('b', format.bold),
    flagXml('i', format.italic),
    flagXml('strike', format.strikethrough),
    format.underline === undefined ? '' : element('u', { val: format.underline.toLowerCase() }),
    format.fontColour === undefined ? '' : element('color', { rgb: argbOf(format.fontColour) })
  ].join('');
  const number =
    format.numberFormat === undefined
      ? ''
      : element('numFmt', {
          numFmtId: formats.numberOf(format.numberFormat),
          formatCode: xstringAttribute(format.numberFormat)
        });
  const fill =
    format.fill === undefined
      ? ''
      : `<fill><patternFill>${element('bgColor', { rgb: argbOf(format.fill) })}</patternFill></fill>`;
  return element('dxf', {}, [font === '' ? '' : element('font', {}, font), number, fill]);
}

function flagXml(name: string, flag: boolean | undefined): string {
  return flag === undefined ? '' : element(name, { val: flag });
}
