import { copySheet } from '../../workbook/copySheet';
import { usedRange } from '../../workbook/cells';
import { rectOf, WHOLE_SHEET } from '../../workbook/rect';
import { invalidArgument, itemNotFound } from '../../workbook/refusal';
import {
  activateSheet,
  activeSheet,
  addSheet,
  deleteSheet,
  findSheet,
  moveSheet,
  renameSheet,
  sheetOf,
  showSheet
} from '../../workbook/sheets';
import { tell } from '../../workbook/watch';
import type { Sheet } from '../../workbook/types';
import {
  boolValue,
  flagArg,
  isRecord,
  numberArg,
  numberValue,
  optionalText,
  textArg,
  textValue
} from '../args';
import { EVENT, WHOLE_WORKBOOK } from '../events';
import {
  bind,
  isHostObject,
  NULL_OBJECT,
  type Args,
  type Host,
  type HostClass,
  type HostObject,
  type Scalar
} from '../hostObject';
import { FREEZE_PANES } from './freezePanes';
import { NAMES } from './names';
import { knownPlace, rangeObject, rangeOrNull } from './places';
import { WORKSHEET_PROTECTION } from './protection';
import { TABLES } from './tables';

/** A worksheet is held by its id: it may be renamed, moved or undone. */
export interface WorksheetSelf {
  readonly id: string;
}

export const worksheetObject = (host: Host, id: string): HostObject =>
  bind(WORKSHEET, { id: sheetOf(host.model, id).id }, host);

const sheetObject = (host: Host, sheet: Sheet | undefined): HostObject =>
  sheet === undefined ? NULL_OBJECT : bind(WORKSHEET, { id: sheet.id }, host);

const of = (self: WorksheetSelf, host: Host): Sheet => sheetOf(host.model, self.id);

/** A handler is registered for one sheet's events. */
const events = (name: string, type: number): NonNullable<HostClass<WorksheetSelf>['methods']> => ({
  [`_Register${name}Event`]: (self, _args, host) => host.events.register(type, self.id),
  [`_Unregister${name}Event`]: (self, _args, host) => host.events.unregister(type, self.id)
});

function copied(self: WorksheetSelf, args: Args, host: Host): HostObject {
  const sheet = of(self, host);
  const [position = 'None', relative] = args;
  const sheets = host.model.sheets;
  const other =
    isHostObject(relative) && !relative.isNull
      ? sheetOf(host.model, String(relative.get('Id')))
      : sheet;
  const places: Readonly<Record<string, number>> = {
    None: sheets.length,
    Beginning: 0,
    End: sheets.length,
    Before: sheets.indexOf(other),
    After: sheets.indexOf(other) + 1
  };
  const place = places[String(position ?? 'None')];
  if (place === undefined) throw invalidArgument();
  return sheetObject(host, copySheet(host.model, sheet, place));
}

const gridlines: Scalar<WorksheetSelf> = {
  get: (self, host) => of(self, host).showGridlines,
  set: (self, value, host) => {
    of(self, host).showGridlines = boolValue(value);
    tell(host.model, { kind: 'layout', sheetId: self.id });
  }
};

export const WORKSHEET: HostClass<WorksheetSelf> = {
  name: 'Worksheet',
  scalars: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self, host) => of(self, host).name,
      set: (self, value, host) => renameSheet(host.model, of(self, host), textValue(value))
    },
    Position: {
      get: (self, host) => host.model.sheets.indexOf(of(self, host)),
      set: (self, value, host) => moveSheet(host.model, of(self, host), numberValue(value))
    },
    Visibility: {
      get: (self, host) => of(self, host).visibility,
      set: (self, value, host) => {
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
          throw invalidArgument();
        }
        showSheet(host.model, of(self, host), value);
      }
    },
    TabColor: {
      get: (self, host) => of(self, host).tabColour,
      set: (self, value, host) => {
        of(self, host).tabColour = textValue(value).toUpperCase();
        tell(host.model, { kind: 'sheetList' });
      }
    },
    ShowGridlines: gridlines,
    // The client writes it under its older name.
    Gridlines: { ...gridlines, onlyAsked: true }
  },
  objects: {
    Tables: (self, host) => bind(TABLES, { sheetId: self.id }, host),
    Names: (self, host) => bind(NAMES, { sheetId: self.id }, host),
    Protection: (self, host) => bind(WORKSHEET_PROTECTION, self, host),
    FreezePanes: (self, host) => bind(FREEZE_PANES, self, host)
  },
  methods: {
    Activate: (self, _args, host) => activateSheet(host.model, of(self, host)),
    Delete: (self, _args, host) => deleteSheet(host.model, of(self, host)),
    Calculate: () => undefined,
    Copy: copied,
    GetCell: (self, args, host) =>
      rangeObject(host, of(self, host).id, rectOf(numberArg(args, 0), numberArg(args, 1), 1, 1)),
    GetRange: (self, args, host) => {
      const sheet = of(self, host);
      const address = optionalText(args, 0);
      const rect = address === undefined ? WHOLE_SHEET : knownPlace(host, sheet, address).rect;
      return rangeObject(host, sheet.id, rect);
    },
    GetRangeByIndexes: (self, args, host) => {
      const [rows, columns] = [numberArg(args, 2), numberArg(args, 3)];
      if (rows < 1 || columns < 1) throw invalidArgument();
      const rect = rectOf(numberArg(args, 0), numberArg(args, 1), rows, columns);
      return rangeObject(host, of(self, host).id, rect);
    },
    GetUsedRange: (self, args, host) => {
      const sheet = of(self, host);
      const used = usedRange(sheet, WHOLE_SHEET, flagArg(args, 0));
      return rangeObject(host, sheet.id, used ?? rectOf(0, 0, 1, 1));
    },
    GetUsedRangeOrNullObject: (self, args, host) => {
      const sheet = of(self, host);
      return rangeOrNull(host, sheet.id, usedRange(sheet, WHOLE_SHEET, flagArg(args, 0)));
    },
    GetNextOrNullObject: (self, _args, host) =>
      sheetObject(host, host.model.sheets[host.model.sheets.indexOf(of(self, host)) + 1]),
    GetPreviousOrNullObject: (self, _args, host) =>
      sheetObject(host, host.model.sheets[host.model.sheets.indexOf(of(self, host)) - 1]),
    _GetSheetById: (_self, args, host) => worksheetObject(host, textArg(args, 0)),
    _GetAnotherWorksheetById: (_self, args, host) => worksheetObject(host, textArg(args, 0)),
    ...events('DataChanged', EVENT.worksheetChanged),
    ...events('SelectionChanged', EVENT.worksheetSelectionChanged),
    ...events('Activated', EVENT.worksheetActivated),
    ...events('Deactivated', EVENT.worksheetDeactivated),
    ...events('RowSorted', EVENT.worksheetRowSorted)
  }
};

const collectionEvents = (
  name: string,
  type: number
): NonNullable<HostClass<undefined>['methods']> => ({
  [`_Register${name}Event`]: (_self, _args, host) => host.events.register(type, WHOLE_WORKBOOK),
  [`_Unregister${name}Event`]: (_self, _args, host) => host.events.unregister(type, WHOLE_WORKBOOK)
});

const shown = (host: Host, args: Args): readonly Sheet[] =>
  host.model.sheets.filter((sheet) => !flagArg(args, 0) || sheet.visibility === 'Visible');

export const WORKSHEETS: HostClass<undefined> = {
  name: 'WorksheetCollection',
  items: (_self, host) => host.model.sheets.map((sheet) => sheetObject(host, sheet)),
  item: (_self, key, host) => {
    if (isRecord(key)) throw itemNotFound();
    return worksheetObject(host, String(key));
  },
  methods: {
    Add: (_self, args, host) => sheetObject(host, addSheet(host.model, optionalText(args, 0))),
    GetActiveWorksheet: (_self, _args, host) => sheetObject(host, activeSheet(host.model)),
    GetCount: (_self, args, host) => shown(host, args).length,
    GetFirst: (_self, args, host) => sheetObject(host, shown(host, args)[0]),
    GetLast: (_self, args, host) => sheetObject(host, shown(host, args).at(-1)),
    GetItemOrNullObject: (_self, args, host) =>
      sheetObject(host, findSheet(host.model, textArg(args, 0))),
    ...collectionEvents('DataChanged', EVENT.worksheetChanged),
    ...collectionEvents('SelectionChanged', EVENT.worksheetSelectionChanged),
    ...collectionEvents('Activated', EVENT.worksheetActivated),
    ...collectionEvents('Deactivated', EVENT.worksheetDeactivated),
    ...collectionEvents('Added', EVENT.worksheetAdded),
    ...collectionEvents('Deleted', EVENT.worksheetDeleted),
    ...collectionEvents('RowSorted', EVENT.worksheetRowSorted)
  }
};
