import { a1, parseAddress } from '../workbook/address';
import { isError } from '../workbook/cells';
import { intersection } from '../workbook/rect';
import { watch } from '../workbook/watch';
import type { CellValue, Rect, WorkbookChange, WorkbookModel } from '../workbook/types';
import type { EventEntry } from './wire';

/** The numbers of Excel's events on the wire. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetRowSorted: 19,
  tableSelectionChanged: 100,
  tableChanged: 101
} as const;

/** The workbook as a target of events (OfficeExtension.Constants.eventWorkbookId). */
export const WHOLE_WORKBOOK = 'Workbook';

/** Who waits for which event. */
export interface EventTargets {
  readonly register: (type: number, target: string) => void;
  readonly unregister: (type: number, target: string) => void;
}

export interface EventSource {
  readonly targets: EventTargets;
  /** What follows is the add-in's doing, until told otherwise. */
  readonly sourceIsAddIn: (yes: boolean) => void;
  /** Sends what happened during a message. */
  readonly flush: () => void;
  readonly close: () => void;
}

/** Turns changes of the workbook into the events that the client registered for. */
export function eventSource(
  model: WorkbookModel,
  send: (entries: readonly EventEntry[]) => void
): EventSource {
  const registered = new Map<string, number>();
  const key = (type: number, target: string): string => `${type} ${target}`;
  let waiting: EventEntry[] = [];
  let addIn = false;

  const add = (type: number, targets: readonly string[], message: object): void => {
    for (const target of targets) {
      if ((registered.get(key(type, target)) ?? 0) > 0) {
        waiting.push([65536, type, target, JSON.stringify(message), 0]);
      }
    }
  };
  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    if (entries.length > 0) send(entries);
  };
  const stop = watch(model, (change) => {
    if (registered.size === 0) return;
    report(model, change, add, addIn ? 'ThisLocalAddin' : 'Unknown');
    // What a person does is sent at once; what the add-in does, after its message.
    if (!addIn) flush();
  });
  return {
    targets: {
      register: (type, target) =>
        registered.set(key(type, target), (registered.get(key(type, target)) ?? 0) + 1),
      unregister: (type, target) =>
        registered.set(key(type, target), Math.max((registered.get(key(type, target)) ?? 0) - 1, 0))
    },
    sourceIsAddIn: (yes) => {
      addIn = yes;
    },
    flush,
    close: stop
  };
}

type Add = (type: number, targets: readonly string[], message: object) => void;

/** Excel.EventTriggerSource: whether this add-in did it itself. */
type TriggerSource = 'ThisLocalAddin' | 'Unknown';

function report(
  model: WorkbookModel,
  change: WorkbookChange,
  add: Add,
  triggerSource: TriggerSource
): void {
  switch (change.kind) {
    case 'cells':
      return reportCells(model, change, add, triggerSource);
    case 'sorted':
      return add(EVENT.worksheetRowSorted, [change.sheetId, WHOLE_WORKBOOK], {
        address: a1(change.range),
        source: 'Local',
        worksheetId: change.sheetId
      });
    case 'selection': {
      add(EVENT.worksheetSelectionChanged, [change.sheetId, WHOLE_WORKBOOK], {
        address: a1(change.range),
        worksheetId: change.sheetId
      });
      const sheet = model.sheets.find((one) => one.id === change.sheetId);
      for (const table of sheet?.tables ?? []) {
        const inside = intersection(table.range, change.range);
        add(EVENT.tableSelectionChanged, [table.id], {
          address: inside ? a1(inside) : '',
          worksheetId: change.sheetId
        });
      }
      return;
    }
    case 'sheetAdded':
      return add(EVENT.worksheetAdded, [WHOLE_WORKBOOK], {
        source: 'Local',
        worksheetId: change.sheetId
      });
    case 'sheetDeleted':
      return add(EVENT.worksheetDeleted, [WHOLE_WORKBOOK], {
        source: 'Local',
        worksheetId: change.sheetId
      });
    case 'sheetActivated':
      return add(EVENT.worksheetActivated, [change.sheetId, WHOLE_WORKBOOK], {
        worksheetId: change.sheetId
      });
    default:
      return;
  }
}

const typeName = (value: CellValue): string => {
  if (value === undefined) return 'Empty';
  if (isError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
};

const onWire = (value: CellValue): unknown => (isError(value) ? value.error : (value ?? ''));

function reportCells(
  model: WorkbookModel,
  change: Extract<WorkbookChange, { kind: 'cells' }>,
  add: Add,
  triggerSource: TriggerSource
): void {
  const single =
    change.range.top === change.range.bottom && change.range.left === change.range.right;
  const message = {
    address: a1(change.range),
    changeType: change.type,
    source: 'Local',
    worksheetId: change.sheetId,
    referenceId: eventReference(change.sheetId, change.range),
    shiftDirection: 'None',
    triggerSource,
    ...(single &&
      change.type === 'RangeEdited' && {
        valueBefore: onWire(change.before),
        valueAfter: onWire(change.after),
        valueTypeBefore: typeName(change.before),
        valueTypeAfter: typeName(change.after)
      })
  };
  add(EVENT.worksheetChanged, [change.sheetId, WHOLE_WORKBOOK], message);
  const sheet = model.sheets.find((one) => one.id === change.sheetId);
  for (const table of sheet?.tables ?? []) {
    const inside: Rect | undefined = intersection(table.range, change.range);
    if (inside === undefined) continue;
    add(EVENT.tableChanged, [table.id, WHOLE_WORKBOOK], {
      ...message,
      address: a1(inside),
      tableId: table.id
    });
  }
}

/** By which an event's arguments find their range again. */
const eventReference = (sheetId: string, range: Rect): string => `${sheetId} ${a1(range)}`;

/** The range of an event; `undefined` where the text is no reference of one. */
export function rangeOfEvent(
  reference: string
): { readonly sheetId: string; readonly rect: Rect } | undefined {
  const found = /^(\{[^}]+\}) (.+)$/.exec(reference);
  const address = found && parseAddress(found[2] ?? '');
  return found && address ? { sheetId: found[1] ?? '', rect: address.rect } : undefined;
}
