import { createNodeExcel, type MessageRecord, type NodeExcel } from '../../../local/excel/node';
import { createWorkbookModel, type WorkbookModel } from '../../../local/excel/workbook';

export interface Opened extends NodeExcel {
  readonly model: WorkbookModel;
  readonly messages: MessageRecord[];
}

/** A workbook on 15 June 2018 with Microsoft's real client on it. */
export function opened(locale = 'en-GB'): Opened {
  const model = createWorkbookModel({ locale, now: () => new Date('2018-06-15T10:00:00Z') });
  const messages: MessageRecord[] = [];
  return {
    ...createNodeExcel(model, { onMessage: (message) => messages.push(message) }),
    model,
    messages
  };
}

/** A table "Pull" on Sheet1 at A1 with headings and rows, made by the add-in. */
export async function withTable(
  { Excel }: Pick<Opened, 'Excel'>,
  rows: readonly (readonly (string | number)[])[]
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.values = rows.map((row) => [...row]);
    const table = sheet.tables.add(range, true);
    table.name = 'Pull';
    await context.sync();
  });
}
