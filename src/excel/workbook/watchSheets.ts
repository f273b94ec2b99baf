import { inExcel } from './excelHost';
import type { ExcelHost } from './excelHost';

/** What a person did that the pane follows. `sheetId` is Excel's own (`PulledTable.sheetId`). */
export type SheetEvent =
  | { readonly kind: 'in view'; readonly sheetId: string }
  /** Cells were typed, pasted, cleared, inserted or deleted. */
  | { readonly kind: 'changed'; readonly sheetId: string };

export type WatchSheets = (tell: (event: SheetEvent) => void) => Promise<() => Promise<void>>;

/**
 * Tells which sheet comes into view and which was changed by anybody but the add-in, until the returned
 * function is called. In a workbook that several people have open everybody's changes are heard, so
 * nothing is ever written or sent from here (`excel-host.md`). Throws a `WorkbookError`.
 */
export function watchSheets(host: ExcelHost): WatchSheets {
  return async (tell) => {
    const { context, added } = await inExcel(host, async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onActivated.add(async ({ worksheetId }) =>
          tell({ kind: 'in view', sheetId: worksheetId })
        ),
        worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
          // An Excel without ExcelApi 1.14 does not say whose doing it was.
          if (triggerSource !== 'ThisLocalAddin') tell({ kind: 'changed', sheetId: worksheetId });
        })
      ];
      await context.sync();
      return { context, added };
    });
    return async () => {
      // A handler is taken off in the context that it was added in.
      await host.run(context, async (same) => {
        for (const watch of added) watch.remove();
        await same.sync();
      });
    };
  };
}
