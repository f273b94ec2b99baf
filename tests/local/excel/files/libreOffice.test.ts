import { strFromU8 } from 'fflate';
import { readXlsx, writeXlsx } from '../../../../local/excel/files';
import type { XmlNode } from '../../../../local/excel/files/xml/readXml';
import { anywhereIn, readXml } from '../../../../local/excel/files/xml/readXml';
import type { Sheet, WorkbookModel } from '../../../../local/excel/workbook/types';
import { LIBRE_OFFICE_IS_HERE, startLibreOffice } from './libreOffice';
import { DUE, HEADINGS, pulledWorkbook, RISKY_TEXTS } from './pulledWorkbook';
import { firstSheet } from './reopened';

/** How often LibreOffice says the same cell or row, which it writes once. */
function repeated(node: XmlNode, what: 'columns' | 'rows'): number {
  return Number(node.attributes[`table:number-${what}-repeated`] ?? 1);
}

/** The cells of a sheet of LibreOffice's, by row and column. */
function cellsOf(table: XmlNode): readonly (readonly XmlNode[])[] {
  return anywhereIn(table, 'table-row').flatMap((row) => {
    if (repeated(row, 'rows') > 100) return [];
    const cells = row.children
      .filter(({ name }) => /table:(?:covered-)?table-cell$/.test(name))
      .flatMap((cell) =>
        Array.from({ length: Math.min(repeated(cell, 'columns'), 20) }, () => cell)
      );
    return Array.from({ length: repeated(row, 'rows') }, () => cells);
  });
}

/** The text of a cell: its paragraphs, with the marks for what XML would not keep. */
function textOf(node: XmlNode | undefined): string {
  const paragraphs = node?.children.filter(({ name }) => name === 'text:p') ?? [];
  return paragraphs.map((paragraph) => written(paragraph)).join('\n');
}

function written({ text, children }: XmlNode): string {
  return children.length === 0 ? text : children.map((child) => child.text).join('');
}

const describeLibreOffice = LIBRE_OFFICE_IS_HERE ? describe : describe.skip;
const WHY = LIBRE_OFFICE_IS_HERE ? '' : ' (skipped: LibreOffice is not on this machine)';

describeLibreOffice(`LibreOffice opens a saved workbook${WHY}`, () => {
  let model: WorkbookModel;
  let document: XmlNode;
  let savedBack: WorkbookModel;

  beforeAll(async () => {
    model = pulledWorkbook();
    const file = await writeXlsx(model);
    const libreOffice = await startLibreOffice();
    try {
      document = readXml(strFromU8(await libreOffice.openAndSave(file, 'fods')));
      savedBack = await readXlsx(await libreOffice.openAndSave(file, 'xlsx'));
    } finally {
      await libreOffice.close();
    }
  }, 400_000);

  const table = (): XmlNode => {
    const [found] = anywhereIn(document, 'table');
    if (found === undefined) throw new Error('LibreOffice has no sheet.');
    return found;
  };
  const column = (heading: (typeof HEADINGS)[number]): readonly (XmlNode | undefined)[] =>
    cellsOf(table())
      .slice(1, RISKY_TEXTS.length + 1)
      .map((cells) => cells[HEADINGS.indexOf(heading)]);

  test('dates are dates, shown by month', () => {
    const due = column('Due');
    expect(due.map((cell) => cell?.attributes['office:value-type'])).toEqual(
      RISKY_TEXTS.map(() => 'date')
    );
    expect(due[0]?.attributes['office:date-value']).toBe('2017-12-31');
    expect(textOf(due[0])).toBe('Dec 2017');
  });

  test('every status has its drop-down list, and nothing else has one', () => {
    const [validation] = anywhereIn(document, 'content-validation');
    expect(validation?.attributes['table:condition']).toBe(
      'of:cell-content-is-in-list("Red";"Amber";"White";"Green";"Closed")'
    );
    const name = validation?.attributes['table:name'];
    const validated = (heading: (typeof HEADINGS)[number]): readonly (string | undefined)[] => [
      ...new Set(column(heading).map((cell) => cell?.attributes['table:content-validation-name']))
    ];
    expect(name).toBeDefined();
    expect(validated('Status')).toEqual([name]);
    expect(validated('Wording')).toEqual([undefined]);
  });

  test('no cell has a formula', () => {
    const formulas = cellsOf(table())
      .flat()
      .map((cell) => cell.attributes['table:formula']);
    expect(formulas.filter((formula) => formula !== undefined)).toEqual([]);
    expect(formulas.length).toBeGreaterThan(RISKY_TEXTS.length * HEADINGS.length);
  });

  test('texts are texts', () => {
    const wordings = column('Wording');
    expect(wordings.map((cell) => cell?.attributes['office:value-type'])).toEqual(
      RISKY_TEXTS.map(() => 'string')
    );
    expect(textOf(wordings[RISKY_TEXTS.indexOf('=1+1')])).toBe('=1+1');
    expect(textOf(wordings[RISKY_TEXTS.indexOf('two\nlines')])).toBe('two\nlines');
  });

  test('conditional formats stand on their cells', () => {
    const formats = anywhereIn(document, 'conditional-format').map((format) => [
      format.attributes['calcext:target-range-address'],
      format.children[0]?.attributes['calcext:value']
    ]);
    expect(formats).toEqual([
      ['Recommendations.C2:Recommendations.C20', '="Red"'],
      ['Recommendations.B2:Recommendations.B20', 'contains-text("risk "high"")'],
      ['Recommendations.A2:Recommendations.E20', 'formula-is([.$E2]>100)']
    ]);
  });

  test('the heading is frozen and the id column hidden', () => {
    const settings = new Map(
      anywhereIn(document, 'config-item').map(({ attributes, text }) => [
        attributes['config:name'],
        text
      ])
    );
    // 2 is frozen, after row 1.
    expect(settings.get('VerticalSplitMode')).toBe('2');
    expect(settings.get('VerticalSplitPosition')).toBe('1');
    const [first, second] = anywhereIn(table(), 'table-column');
    expect(first?.attributes['table:visibility']).toBe('collapse');
    expect(second?.attributes['table:visibility']).toBeUndefined();
  });

  describe('and what it saves is opened again', () => {
    const sheet = (): Sheet => firstSheet(savedBack);

    test('with the same values in every cell', () => {
      const values = ({ rows }: Sheet): unknown =>
        rows.map((row) => row?.slice(0, HEADINGS.length).map((cell) => cell?.value));
      expect(values(sheet())).toEqual(values(firstSheet(model)));
      expect(sheet().hasFormulas).toBe(false);
    });

    test('with dates, drop-downs, conditional formats, what is frozen and what is hidden', () => {
      const { rows, validations, conditionalFormats, frozen, columnSettings } = sheet();
      expect(rows[1]?.[3]).toEqual({ value: DUE, style: { numberFormat: 'mmm yyyy' } });
      expect(validations).toEqual(firstSheet(model).validations);
      expect(conditionalFormats.map(({ ranges, format }) => ({ ranges, format }))).toEqual(
        firstSheet(model).conditionalFormats.map(({ ranges, format }) => ({ ranges, format }))
      );
      expect(frozen).toEqual({ rows: 1, columns: 0 });
      expect(columnSettings.map((setting) => setting?.hidden)).toEqual([
        true,
        undefined,
        undefined,
        undefined
      ]);
    });

    test('with the table by its name and headings, but with new ids for its columns', () => {
      const [after] = sheet().tables;
      expect(after?.name).toBe('Pull1');
      expect(after?.columns.map(({ name }) => name)).toEqual(HEADINGS);
      // It numbers them by their places: what the add-in remembers of them is not to be trusted.
      expect(after?.columns.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    });

    test("with the add-in's memory and ids, without its settings", () => {
      expect(
        savedBack.customXmlParts.map(({ xml, ...others }) => ({
          ...others,
          xml: xml.replace(/^<\?xml[^>]*\?>\n/, '')
        }))
      ).toEqual(model.customXmlParts);
      expect(savedBack.settings.size).toBe(0);
    });
  });
});
