import type { ExcelInNode } from './excelInNode';

/** What a person does at the sheet named, through Excel's own operations. */
export interface PersonAtSheet {
  readonly at: (
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>
  ) => Promise<void>;
  /** Works on the only table of the sheet. */
  readonly atTable: (
    work: (table: Excel.Table, context: Excel.RequestContext) => void | Promise<void>
  ) => Promise<void>;
  readonly values: (address: string) => Promise<readonly (readonly unknown[])[]>;
}

export function personAt({ node }: ExcelInNode, sheetName = 'Open'): PersonAtSheet {
  const at: PersonAtSheet['at'] = (work) =>
    node.Excel.run(async (context) => {
      await work(context.workbook.worksheets.getItem(sheetName), context);
      await context.sync();
    });
  return {
    at,
    atTable: (work) => at((sheet, context) => work(sheet.tables.getItemAt(0), context)),
    values: (address) =>
      node.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
        range.load('values');
        await context.sync();
        return range.values as readonly (readonly unknown[])[];
      })
  };
}
