import fc from 'fast-check';
import { styleOf } from '../../../../local/excel/workbook/styles';
import type {
  Cell,
  CellStyle,
  CellValue,
  CustomXmlPart,
  Sheet,
  Table,
  TableColumn,
  WorkbookModel
} from '../../../../local/excel/workbook/types';
import { emptySheet } from '../../../../local/excel/workbook/sheets';
import { createWorkbookModel } from '../../../../local/excel/workbook/workbook';
import { RISKY_TEXTS } from './pulledWorkbook';
import { reopened } from './reopened';

/** Any UTF-16 there is, halves of pairs and characters that are none included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(...RISKY_TEXTS.slice(0, -1), '_x', 'x0041_', '_x005F_', ']]>', '&amp;', '\r\n')
);

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom<CellValue>({ error: '#N/A' }, { error: '#REF!' }, undefined)
);

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).toUpperCase().padStart(6, '0')}`);

const yes = fc.constant(true as const);
const anyStyle: fc.Arbitrary<CellStyle | undefined> = fc
  .record(
    {
      numberFormat: fc.constantFrom('@', 'mmm yyyy', 'd mmm yyyy', '0.00', '"a<b"0', '[h]:mm'),
      fill: colour,
      fontName: fc.constantFrom('Arial', 'Segoe UI & Sons'),
      fontSize: fc.integer({ min: 12, max: 40 }),
      fontColour: colour,
      bold: yes,
      italic: yes,
      underline: yes,
      strikethrough: yes,
      wrap: yes,
      horizontal: fc.constantFrom('Left', 'Center', 'Right', 'Justify'),
      vertical: fc.constantFrom('Top', 'Center'),
      indent: fc.integer({ min: 1, max: 15 }),
      locked: fc.constant(false as const),
      formulaHidden: yes,
      quotePrefix: yes
    },
    { requiredKeys: [] }
  )
  .map((style) => styleOf(style));

const anyFormula = fc
  .tuple(fc.constantFrom('=A1&', '=IF(B2>1,"<yes>",C3)&', '=XLOOKUP(A1,B:B,C:C)&'), anyText)
  .map(([start, text]) => `${start}"${text.replace(/"/g, '""')}"`);

const anyCell: fc.Arbitrary<Cell> = fc
  .record({ value: anyValue, style: anyStyle, formula: fc.option(anyFormula, { freq: 5 }) })
  .map(({ value, style, formula }) => ({
    ...(value === undefined ? {} : { value }),
    ...(formula === null ? {} : { formula }),
    ...(style === undefined ? {} : { style })
  }));

const anyColumns: fc.Arbitrary<readonly TableColumn[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 999 }), anyText), {
    minLength: 1,
    maxLength: 6,
    selector: ([id]) => id
  })
  .map((columns) => columns.map(([id, name], place) => ({ id, name: `${name}${place}` })));

function tableOf(columns: readonly TableColumn[], id: string): Table {
  return {
    id,
    name: 'Pull_1',
    range: { top: 0, left: 0, bottom: 5, right: columns.length - 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    columns,
    nextColumnId: Math.max(...columns.map((column) => column.id)) + 1,
    sort: []
  };
}

const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    id: fc.uuid().map((id) => `{${id.toUpperCase()}}`),
    tableId: fc.uuid().map((id) => `{${id.toUpperCase()}}`),
    rows: fc.array(
      fc.array(fc.option(anyCell, { nil: undefined, freq: 4 }), { minLength: 1, maxLength: 6 }),
      { maxLength: 8 }
    ),
    columns: anyColumns,
    styles: fc.array(anyStyle, { maxLength: 4 })
  })
  .map(({ id, tableId, rows, columns, styles }) => ({
    ...emptySheet(id, `Sheet ${id.slice(1, 9)}`),
    // A row without a cell is none, and nothing stands after the last cell.
    rows: rows.map((row) => {
      const last = row.findLastIndex((cell) => cell !== undefined);
      return last < 0 ? undefined : row.slice(0, last + 1);
    }),
    columnSettings: styles.map((style) => (style === undefined ? undefined : { style })),
    tables: [tableOf(columns, tableId)],
    hasFormulas: rows.some((row) => row.some((cell) => cell?.formula !== undefined))
  }));

const anyParts: fc.Arbitrary<readonly CustomXmlPart[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid().map((id) => `{${id.toUpperCase()}}`),
      namespace: fc.constantFrom('urn:one', 'urn:two')
    }),
    { maxLength: 3, selector: ({ id }) => id }
  )
  .map((parts) =>
    parts.map((part) => ({ ...part, xml: `<a xmlns="${part.namespace}">${part.id}\n</a>` }))
  );

/** The add-in's settings, each as JSON. */
const anySettings = fc.dictionary(fc.constantFrom('site', 'columns', 'a & "b"'), anyText);

const anyWorkbook: fc.Arbitrary<WorkbookModel> = fc
  .record({
    sheets: fc.uniqueArray(anySheet, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    parts: anyParts,
    settings: anySettings
  })
  .map(({ sheets, parts, settings }) => {
    const model = createWorkbookModel();
    model.sheets = sheets;
    model.activeSheetId = sheets.at(-1)?.id ?? '';
    model.customXmlParts = parts;
    for (const [name, value] of Object.entries(settings)) {
      model.settings.set(name, JSON.stringify(value));
    }
    return model;
  });

/** What a file keeps, rows and cells that are not there as undefined. */
function kept(model: WorkbookModel): unknown {
  const { sheets, activeSheetId, customXmlParts, settings } = model;
  return {
    activeSheetId,
    customXmlParts,
    // A character that XML cannot hold is escaped, which is the same JSON.
    settings: [...settings].map(([name, json]) => [name, JSON.parse(json) as unknown]),
    sheets: sheets.map(({ rows, columnSettings, ...sheet }) => ({
      ...sheet,
      rows: trimmed(rows).map((row) => row && Array.from(row)),
      columnSettings: trimmed(columnSettings)
    }))
  };
}

function trimmed<Entry>(entries: readonly (Entry | undefined)[]): readonly (Entry | undefined)[] {
  return Array.from(entries.slice(0, entries.findLastIndex((entry) => entry !== undefined) + 1));
}

test('any workbook is the same after it was saved and opened', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (model) => {
      expect(kept(await reopened(model))).toEqual(kept(model));
    }),
    { numRuns: 60 }
  );
});
