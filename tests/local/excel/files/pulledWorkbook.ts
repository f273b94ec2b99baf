import { styleOf } from '../../../../local/excel/workbook/styles';
import type { Cell, CellStyle, Sheet, WorkbookModel } from '../../../../local/excel/workbook/types';
import { createWorkbookModel } from '../../../../local/excel/workbook/workbook';

/** Texts that a careless writer would make a formula, a number, a date or broken XML of. */
export const RISKY_TEXTS: readonly string[] = [
  '=1+1',
  '+44 20 7946 0000',
  '-12',
  '@SUM(A1)',
  "'quoted",
  '=HYPERLINK("http://example.org","x")',
  '\tindented',
  'two\nlines',
  '007',
  '1/2',
  '31/12/1899',
  'TRUE',
  '<b>&amp;</b> "quotes"',
  ' outer blanks ',
  'naïve £ — “curly”',
  '\u{1F600} and \u{1F469}\u200D\u{1F4BB}',
  '\u05E9\u05DC\u05D5\u05DD \u200Fright to left\u200E',
  '_x0041_ looks like an escape',
  'x'.repeat(32_767)
];

export const HEADINGS = ['Tracker id', 'Wording', 'Status', 'Due', 'Number'] as const;

const HEADER = styleOf({ bold: true, fill: '#217346', fontColour: '#FFFFFF' });
const TEXT = styleOf({ numberFormat: '@', wrap: true, vertical: 'Top' });
const READ_ONLY = styleOf({ numberFormat: '@', fill: '#F3F2F1' });
const MONTH = styleOf({ numberFormat: 'mmm yyyy' });

/** 31 December 2017. */
export const DUE = 43_100;

/** A workbook as the add-in makes one: a pull of one row for each text, with everything it uses. */
export function pulledWorkbook(texts: readonly string[] = RISKY_TEXTS): WorkbookModel {
  let made = 0;
  const model = createWorkbookModel({
    newGuid: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`
  });
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('A new workbook has a sheet.');
  sheet.name = 'Recommendations';
  sheet.rows = [HEADINGS.map((value) => cell(value, HEADER)), ...texts.map(rowOf)];
  const range = { top: 0, left: 0, bottom: texts.length, right: HEADINGS.length - 1 };
  const body = { ...range, top: 1 };
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.columnSettings = [
    { hidden: true },
    { width: 300, style: TEXT },
    { width: 96 },
    { style: MONTH }
  ];
  sheet.validations = [statusList({ ...body, left: 2, right: 2 })];
  sheet.conditionalFormats = [
    {
      id: model.newId(),
      ranges: [{ ...body, left: 2, right: 2 }],
      rule: { kind: 'CellValue', operator: 'EqualTo', formula1: '="Red"' },
      format: { fill: '#FDE7E9', fontColour: '#A4262C', bold: true },
      stopIfTrue: false
    },
    {
      id: model.newId(),
      ranges: [{ ...body, left: 1, right: 1 }],
      rule: { kind: 'ContainsText', operator: 'Contains', text: 'risk "high"' },
      format: { fontColour: '#0000FF' },
      stopIfTrue: true
    },
    {
      id: model.newId(),
      ranges: [body],
      rule: { kind: 'Custom', formula: '=$E2>100' },
      format: { italic: true },
      stopIfTrue: false
    }
  ];
  sheet.tables = [
    {
      id: model.newId(),
      name: 'Pull1',
      range,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleLight1',
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showFilterButton: true,
      columns: HEADINGS.map((name, place) => ({ id: place + 3, name })),
      nextColumnId: HEADINGS.length + 3,
      sort: []
    }
  ];
  model.customXmlParts = [1, 2].map((pull) => ({
    id: model.newId(),
    namespace: 'urn:recommendations-tracker:pull',
    xml: `<pull xmlns="urn:recommendations-tracker:pull" number="${pull}">7 v3 Ab-_9\n8 v1</pull>`
  }));
  model.settings.set('site', '"https://example.sharepoint.com/sites/tracker"');
  model.names = [
    {
      name: 'Statuses',
      formula: "='Recommendations'!$C$2:$C$9",
      visible: true,
      comment: 'for lists'
    }
  ];
  return model;
}

function rowOf(text: string, index: number): Cell[] {
  return [
    cell(`rec-${index + 1}`, READ_ONLY),
    cell(text, TEXT),
    cell('Red', READ_ONLY),
    cell(DUE + index, MONTH),
    cell(index * 12.5, undefined)
  ];
}

function cell(value: string | number, style: CellStyle | undefined): Cell {
  return style === undefined ? { value } : { value, style };
}

function statusList(range: Sheet['selection']): Sheet['validations'][number] {
  return {
    ranges: [range],
    type: 'List',
    formula1: 'Red,Amber,White,Green,Closed',
    inCellDropDown: true,
    ignoreBlanks: true,
    error: {
      show: true,
      style: 'Stop',
      title: 'Status',
      message: 'Choose Red, Amber, White, Green or Closed.'
    },
    prompt: { show: true, title: 'Status', message: 'Choose one.' }
  };
}
