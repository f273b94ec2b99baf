import { readXlsx } from '../../../../local/excel/files';
import type { ConditionalFormat, DataValidation } from '../../../../local/excel/workbook/types';
import { changedFile, firstSheet, reopened, workbookWith } from './reopened';

const RANGE = { top: 1, left: 2, bottom: 9999, right: 2 };

const VALIDATIONS: readonly DataValidation[] = [
  {
    ranges: [RANGE],
    type: 'List',
    formula1: 'Red,Amber,"quoted" & <more>',
    inCellDropDown: true,
    ignoreBlanks: true
  },
  {
    ranges: [RANGE, { top: 0, left: 5, bottom: 0, right: 6 }],
    type: 'List',
    formula1: "='Other sheet'!$A$1:$A$5",
    inCellDropDown: false,
    ignoreBlanks: false,
    error: { show: true, style: 'Warning', title: 'Status', message: 'Choose "one".\nOr ask.' },
    prompt: { show: false, title: '', message: 'A prompt' }
  },
  {
    ranges: [RANGE],
    type: 'Date',
    operator: 'Between',
    formula1: 36_526,
    formula2: '=TODAY()+365',
    ignoreBlanks: true,
    error: { show: false, style: 'Information', title: '', message: '' }
  },
  {
    ranges: [RANGE],
    type: 'WholeNumber',
    operator: 'GreaterThanOrEqualTo',
    formula1: 0,
    ignoreBlanks: true
  },
  { ranges: [RANGE], type: 'TextLength', operator: 'LessThan', formula1: 256, ignoreBlanks: true },
  { ranges: [RANGE], type: 'Custom', formula1: '=LEN(C2)<5', ignoreBlanks: true }
];

test.each(VALIDATIONS.map((validation) => [JSON.stringify(validation), validation]))(
  'a file keeps the data validation %s',
  async (_, validation) => {
    const model = workbookWith((sheet) => {
      sheet.validations = [validation];
    });
    expect(firstSheet(await reopened(model)).validations).toEqual([validation]);
  }
);

test('a list that a newer Excel keeps in an extension of its own is read', async () => {
  const extension =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ' +
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
    '<x14:formula1><xm:f>Lists!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>C2:C20</xm:sqref>' +
    '</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';
  const file = await changedFile(
    workbookWith(() => undefined),
    (path, xml) =>
      path.startsWith('xl/worksheets/') ? xml.replace('</worksheet>', extension) : xml
  );
  expect(firstSheet(await readXlsx(file)).validations).toEqual([
    {
      ranges: [{ top: 1, left: 2, bottom: 19, right: 2 }],
      type: 'List',
      formula1: '=Lists!$A$1:$A$5',
      inCellDropDown: true,
      ignoreBlanks: true,
      error: { show: true, style: 'Stop', title: '', message: '' }
    }
  ]);
});

type Format = Omit<ConditionalFormat, 'id'>;

const FORMATS: readonly Format[] = [
  {
    ranges: [RANGE],
    rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="Red & <late>"' },
    format: { fill: '#FDE7E9', fontColour: '#A4262C', bold: true },
    stopIfTrue: false
  },
  {
    ranges: [RANGE],
    rule: { kind: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=$A$1' },
    format: { italic: true, underline: 'Double', strikethrough: true },
    stopIfTrue: true
  },
  ...['Contains', 'NotContains', 'BeginsWith', 'EndsWith'].map((operator): Format => ({
    ranges: [RANGE, { top: 0, left: 0, bottom: 3, right: 0 }],
    rule: { kind: 'ContainsText', operator, text: '◆ "Red"\n<late>' },
    format: { fontColour: '#0000FF', numberFormat: '0.000' },
    stopIfTrue: false
  })),
  {
    ranges: [RANGE],
    rule: { kind: 'Custom', formula: '=AND($C2="Red",$D2<TODAY())' },
    format: { bold: false },
    stopIfTrue: false
  }
];

test.each(FORMATS.map((format) => [JSON.stringify(format.rule), format]))(
  'a file keeps the conditional format %s',
  async (_, format) => {
    const model = workbookWith((sheet) => {
      sheet.conditionalFormats = [{ ...format, id: '{1}' }];
    });
    const [after] = firstSheet(await reopened(model)).conditionalFormats;
    expect({ ...after, id: '' }).toEqual({ ...format, id: '' });
  }
);

test('which conditional format comes first is kept', async () => {
  const model = workbookWith((sheet) => {
    sheet.conditionalFormats = FORMATS.map((format, index) => ({ ...format, id: `{${index}}` }));
  });
  const after = firstSheet(await reopened(model)).conditionalFormats;
  expect(after.map(({ rule }) => rule)).toEqual(FORMATS.map(({ rule }) => rule));
});
