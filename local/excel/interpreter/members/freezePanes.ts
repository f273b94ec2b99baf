import { sheetOf } from '../../workbook/sheets';
import { parseAddress } from '../../workbook/address';
import { invalidArgument } from '../../workbook/refusal';
import { isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW } from '../../workbook/rect';
import { tell } from '../../workbook/watch';
import type { Rect } from '../../workbook/types';
import { numberArg, rangeArg } from '../args';
import type { Host, HostClass } from '../hostObject';
import { placeOf, rangeOrNull } from './places';
import type { WorksheetSelf } from './worksheets';

function freeze(self: WorksheetSelf, host: Host, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheetOf(host.model, self.id).frozen = { rows, columns };
  tell(host.model, { kind: 'layout', sheetId: self.id });
}

/** The rows and columns that stay in sight. */
export const FREEZE_PANES: HostClass<WorksheetSelf> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (self, args, host) => freeze(self, host, numberArg(args, 0, 1), 0),
    FreezeColumns: (self, args, host) => freeze(self, host, 0, numberArg(args, 0, 1)),
    FreezeAt: (self, args, host) => {
      const range = rangeArg(args, 0);
      const rect: Rect | undefined = range
        ? placeOf(range, host).rect
        : parseAddress(String(args[0]))?.rect;
      if (rect === undefined) throw invalidArgument();
      freeze(
        self,
        host,
        isEntireColumn(rect) ? 0 : rect.bottom + 1,
        isEntireRow(rect) ? 0 : rect.right + 1
      );
    },
    Unfreeze: (self, _args, host) => freeze(self, host, 0, 0),
    GetLocationOrNullObject: (self, _args, host) => {
      const { rows, columns } = sheetOf(host.model, self.id).frozen;
      if (rows === 0 && columns === 0) return rangeOrNull(host, self.id, undefined);
      return rangeOrNull(host, self.id, {
        top: 0,
        left: 0,
        bottom: rows === 0 ? LAST_ROW : rows - 1,
        right: columns === 0 ? LAST_COLUMN : columns - 1
      });
    }
  }
};
