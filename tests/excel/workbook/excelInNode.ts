import { createNodeExcel } from '../../../local/excel/node';
import type { MessageRecord, NodeExcel } from '../../../local/excel/node';
import type { WorkbookModel } from '../../../local/excel/workbook/types';
import { createWorkbookModel } from '../../../local/excel/workbook/workbook';
import { createTrackerWorkbook } from '../../../src/excel/workbook/createTrackerWorkbook';
import type { TrackerWorkbook } from '../../../src/excel/workbook/trackerWorkbook';

/** Excel with the add-in in it: Microsoft's real client over the host's workbook. */
export interface ExcelInNode {
  readonly model: WorkbookModel;
  readonly node: NodeExcel;
  readonly workbook: TrackerWorkbook;
  readonly messages: MessageRecord[];
}

const opened: NodeExcel[] = [];

/** Opens the add-in on a workbook, a new one where none is given. */
export function openExcel(
  model: WorkbookModel = createWorkbookModel(),
  beforeMessage?: () => Promise<void> | void
): ExcelInNode {
  const messages: MessageRecord[] = [];
  const node = createNodeExcel(model, {
    onMessage: (message) => messages.push(message),
    ...(beforeMessage === undefined ? {} : { beforeMessage })
  });
  opened.push(node);
  const workbook = createTrackerWorkbook({
    run: node.Excel.run.bind(node.Excel),
    settings: node.Office.context.document.settings
  });
  return { model, node, workbook, messages };
}

export function closeExcel(): void {
  for (const node of opened.splice(0)) node.close();
}
