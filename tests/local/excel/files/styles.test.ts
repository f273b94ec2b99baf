import { readXlsx } from '../../../../local/excel/files';
import { isDateFormat } from '../../../../local/excel/files/sheets/dates1904';
import type { CellStyle } from '../../../../local/excel/workbook/types';
import { styleOf } from '../../../../local/excel/workbook/styles';
import { changedFile, firstSheet, reopened, workbookWith } from './reopened';

const STYLES: readonly CellStyle[] = [
  { numberFormat: '@' },
  { numberFormat: 'mmm yyyy' },
  { numberFormat: 'd mmm yyyy' },
  { numberFormat: '[$-809]dd mmmm yyyy;@' },
  { numberFormat: '"£"#,##0.00;[Red]-"£"#,##0.00' },
  { numberFormat: '0.00' },
  { fill: '#FDE7E9' },
  { fontName: 'Arial', fontSize: 8.5, fontColour: '#A4262C' },
  { bold: true, italic: true, underline: true, strikethrough: true },
  { wrap: true, horizontal: 'CenterAcrossSelection', vertical: 'Top', indent: 2 },
  { horizontal: 'Left', vertical: 'Center' },
  { locked: false },
  { formulaHidden: true },
  { quotePrefix: true },
  {
    borders: {
      top: { style: 'Continuous', weight: 'Thin', colour: '#8A8886' },
      bottom: { style: 'Double', weight: 'Thick' },
      left: { style: 'Dash', weight: 'Medium', colour: '#000000' },
      right: { style: 'Continuous', weight: 'Hairline' }
    }
  },
  { numberFormat: '@', fill: '#217346', bold: true, wrap: true, locked: false, quotePrefix: true }
];

test.each(STYLES.map((style) => [JSON.stringify(style), style]))(
  'a file keeps the style %s of a cell, a row and a column',
  async (_, given) => {
    const style = styleOf(given);
    const model = workbookWith((sheet) => {
      sheet.rows = [[{ value: 'text', ...(style === undefined ? {} : { style }) }, {}]];
      sheet.rows[1] = [style === undefined ? {} : { style }];
      sheet.rowSettings = [style === undefined ? undefined : { style }];
      sheet.columnSettings = [undefined, style === undefined ? undefined : { style }];
    });
    const after = firstSheet(await reopened(model));
    expect(after.rows).toEqual(firstSheet(model).rows);
    expect(after.rowSettings).toEqual(firstSheet(model).rowSettings);
    expect(after.columnSettings).toEqual(firstSheet(model).columnSettings);
    // Equal styles are one object.
    expect(after.rows[1]?.[0]?.style).toBe(after.rows[0]?.[0]?.style);
  }
);

describe('styles of other writers', () => {
  async function styleAfter(xf: string, others: string = ''): Promise<CellStyle | undefined> {
    const model = workbookWith((sheet) => {
      sheet.rows = [[{ value: 1, style: { bold: true } }]];
    });
    const file = await changedFile(model, (path, xml) =>
      path === 'xl/styles.xml'
        ? xml
            .replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs count="2"><xf/>${xf}</cellXfs>`)
            .replace(/<fills.*<\/fills>/, `<fills>${others}</fills>`)
        : xml
    );
    return firstSheet(await readXlsx(file)).rows[0]?.[0]?.style;
  }

  const fillOf = (colour: string): string =>
    `<fill><patternFill patternType="solid">${colour}</patternFill></fill>`;

  test.each([
    ['of the theme', '<fgColor theme="4"/>', '#4472C4'],
    ['of the theme made lighter', '<fgColor theme="4" tint="0.7999816888943144"/>', '#DAE3F3'],
    ['of the theme made darker', '<fgColor theme="0" tint="-0.249977111117893"/>', '#BFBFBF'],
    ['of the old palette', '<fgColor indexed="10"/>', '#FF0000'],
    ['without transparency', '<fgColor rgb="80c00000"/>', '#C00000']
  ])('a colour %s', async (_, colour, shown) => {
    expect(await styleAfter('<xf fillId="0"/>', fillOf(colour))).toEqual({ fill: shown });
  });

  test('a format that files name by number only', async () => {
    expect(await styleAfter('<xf numFmtId="17"/>')).toEqual({ numberFormat: 'mmm-yy' });
  });

  test('a format without the backslash that files put before a blank', async () => {
    const model = workbookWith((sheet) => {
      sheet.rows = [[{ value: 1, style: { numberFormat: 'MONTH' } }]];
    });
    const file = await changedFile(model, (_, xml) => xml.replace('MONTH', 'mmm\\ yyyy'));
    expect(firstSheet(await readXlsx(file)).rows[0]?.[0]?.style).toEqual({
      numberFormat: 'mmm yyyy'
    });
  });

  test('a gradient, which is not kept, is no fill', async () => {
    const gradient = '<fill><gradientFill><stop position="0"/></gradientFill></fill>';
    expect(await styleAfter('<xf fillId="0"/>', gradient)).toBeUndefined();
  });
});

test.each([
  ['mmm yyyy', true],
  ['[$-809]dd mmmm yyyy;@', true],
  ['[h]:mm', true],
  ['General', false],
  ['0.00" days"', false],
  ['[Red]0', false],
  ['@', false],
  ['\\d0', false]
])('the number format %s shows a date: %s', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});
