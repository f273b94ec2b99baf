import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJs from 'exceljs';
import { readXlsx, WorkbookFileError, writeXlsx } from '../../../../local/excel/files';
import { fileWords } from '../../../../local/excel/files/words';
import { HEADINGS, pulledWorkbook, RISKY_TEXTS } from './pulledWorkbook';
import { changedFile, fileOf, firstSheet, reopened, workbookWith } from './reopened';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A file with as little in it as a file may have. @param rows inside sheetData */
function smallFile(rows: string, changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}` +
    '</Relationships>';
  return fileOf({
    '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      relation('b', 'worksheet', 'worksheets/sheet1.xml') +
        relation('c', 'sharedStrings', 'sharedStrings.xml') +
        relation('d', 'chartsheet', 'chartsheets/sheet1.xml')
    ),
    'xl/workbook.xml':
      `<workbook xmlns:r="${RELATIONSHIPS}"><workbookPr/><sheets>` +
      '<sheet name="Chart" sheetId="2" r:id="d"/><sheet name="One" sheetId="1" r:id="b"/>' +
      '</sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml':
      '<sst><si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and not</t></r>' +
      '<rPh sb="0" eb="1"><t>ignored</t></rPh></si></sst>',
    ...changes
  });
}

describe('files of other writers are opened', () => {
  test('text with looks of its own, text in the cell, cells without places, a chart', async () => {
    const model = await readXlsx(
      smallFile(
        '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>in &lt;place&gt;</t></is></c>' +
          '<c t="d"><v>2017-12-31</v></c><c t="e"><v>#SPILL!</v></c></row>' +
          '<row><c><v>1</v></c></row>'
      )
    );
    expect(model.sheets.map(({ name }) => name)).toEqual(['One']);
    expect(firstSheet(model).rows).toEqual([
      [
        { value: 'Bold and not' },
        { value: 'in <place>' },
        { value: 43_100 },
        { value: { error: '#VALUE!' } }
      ],
      [{ value: 1 }]
    ]);
    expect(model.activeSheetId).toBe(firstSheet(model).id);
  });

  test('an empty text is an empty cell', async () => {
    const rows = '<row><c t="inlineStr"><is><t></t></is></c><c t="s"><v>9</v></c></row>';
    expect(firstSheet(await readXlsx(smallFile(rows))).rows).toEqual([[{}, {}]]);
  });

  test('elements with a prefix, and a byte order mark', async () => {
    const sheet =
      '\uFEFF<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="3">' +
      '<x:c r="C3" t="str"><x:v>text</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const model = await readXlsx(smallFile('', { 'xl/worksheets/sheet1.xml': sheet }));
    expect(firstSheet(model).rows[2]?.[2]).toEqual({ value: 'text' });
  });

  test('sheets and tables that were copied with their ids have ids of their own', async () => {
    const model = pulledWorkbook(['one']);
    const copy = { ...firstSheet(model), name: 'Copy' };
    model.sheets = [
      ...model.sheets,
      { ...copy, tables: copy.tables.map((table) => ({ ...table })) }
    ];
    const { sheets } = await reopened(model);
    const [first, second] = sheets;
    expect(first?.id).toBe(copy.id);
    expect(first?.tables[0]?.id).toBe(copy.tables[0]?.id);
    const ids = sheets.flatMap(({ id, tables }) => [id, ...tables.map((table) => table.id)]);
    expect(new Set(ids).size).toBe(4);
    expect(second?.rows).toEqual(first?.rows);
  });

  test('dates that count from 1904 are the same days; numbers stay as they are', async () => {
    const model = workbookWith((sheet) => {
      sheet.rows = [[{ value: 41_638, style: { numberFormat: 'd mmm yyyy' } }, { value: 41_638 }]];
    });
    const file = await changedFile(model, (_, xml) =>
      xml.replace('<workbookPr/>', '<workbookPr date1904="1"/>')
    );
    const [row] = firstSheet(await readXlsx(file)).rows;
    expect(row?.map((cell) => cell?.value)).toEqual([43_100, 41_638]);
  });

  test('a workbook of ExcelJS', async () => {
    const workbook = new ExcelJs.Workbook();
    const sheet = workbook.addWorksheet('Plan', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.addTable({
      name: 'Plan',
      ref: 'A1',
      headerRow: true,
      columns: [{ name: 'Wording', filterButton: true }, { name: 'Due' }],
      rows: [
        ['=1+1', new Date(Date.UTC(2017, 11, 31))],
        ['two', new Date(Date.UTC(2018, 0, 31))]
      ]
    });
    sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"Red,Amber"'] };
    sheet.getCell('A2').note = 'a note';
    const model = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const read = firstSheet(model);
    expect(read.name).toBe('Plan');
    expect(read.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ['Wording', 'Due'],
      ['=1+1', 43_100],
      ['two', 43_131]
    ]);
    expect(read.frozen).toEqual({ rows: 1, columns: 0 });
    expect(read.tables.map(({ name, columns }) => [name, columns])).toEqual([
      [
        'Plan',
        [
          { id: 1, name: 'Wording' },
          { id: 2, name: 'Due' }
        ]
      ]
    ]);
    expect(read.validations).toMatchObject([{ type: 'List', formula1: 'Red,Amber' }]);
    expect(read.notes).toMatchObject([{ row: 1, column: 0, text: 'a note' }]);
  });

  const papers = path.resolve(__dirname, '../../../../../shared/papers');
  const names = existsSync(papers)
    ? readdirSync(papers).filter((name) => name.endsWith('.xlsx'))
    : [];
  const testPaper =
    names.length === 0 ? test.skip.each(['(no ../shared/papers)']) : test.each(names);
  testPaper('the paper %s, which is the same when it was saved again', async (name) => {
    const model = await readXlsx(readFileSync(path.join(papers, name)));
    const texts = model.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row?.filter((cell) => typeof cell?.value === 'string') ?? [])
    );
    expect(texts.length).toBeGreaterThan(20);
    expect((await reopened(model)).sheets).toEqual(model.sheets);
  });
});

test('ExcelJS opens what is saved, with its values, list and table', async () => {
  const workbook = new ExcelJs.Workbook();
  const file = await writeXlsx(pulledWorkbook());
  // exceljs types a Node buffer; it takes any bytes.
  await workbook.xlsx.load(file as unknown as ExcelJs.Buffer);
  const sheet = workbook.getWorksheet('Recommendations');
  const wordings = RISKY_TEXTS.map((_, index) => sheet?.getCell(index + 2, 2).value);
  expect(wordings).toEqual(RISKY_TEXTS);
  expect(sheet?.getCell('D2').value).toEqual(new Date(Date.UTC(2017, 11, 31)));
  expect(sheet?.getCell('C2').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"Red,Amber,White,Green,Closed"']
  });
  expect(sheet?.getRow(1).values).toEqual([undefined, ...HEADINGS]);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
});

describe('what is no workbook is refused with a sentence', () => {
  async function problemOf(file: Uint8Array): Promise<readonly unknown[]> {
    const failed: unknown = await readXlsx(file).catch((problem: unknown) => problem);
    return failed instanceof WorkbookFileError ? [failed.problem, failed.message] : [failed];
  }

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('Ref,Wording\n1,"text"')],
    ['a zip of other things', fileOf({ 'a.txt': 'text' })],
    ['a Word document', smallFile('', { 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' })],
    [
      'a workbook without cells',
      smallFile('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' })
    ]
  ])('%s', async (_, file) => {
    const [problem, sentence] = await problemOf(file);
    expect(problem).toBe('not a workbook');
    expect([fileWords.notAWorkbook, fileWords.withoutSheets]).toContain(sentence);
  });

  test('a file with a password, or an old one', async () => {
    const file = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await problemOf(file)).toEqual(['protected or old', fileWords.protectedOrOld]);
  });

  test('one that was cut off, or holds broken XML, whose cause is kept', async () => {
    const whole = await writeXlsx(pulledWorkbook(['one']));
    expect(await problemOf(whole.slice(0, whole.length / 2))).toEqual([
      'damaged',
      fileWords.damaged
    ]);
    const broken = smallFile('<row><c></row>');
    expect(await problemOf(broken)).toEqual(['damaged', fileWords.damaged]);
    await expect(readXlsx(broken)).rejects.toMatchObject({ cause: expect.any(Error) as unknown });
  });
});
