import { columnLetters } from '../../../../local/excel/workbook/address';
import { readXlsx, writeXlsx } from '../../../../local/excel/files';
import type { NodeExcel } from '../../../../local/excel/node';
import { createNodeExcel } from '../../../../local/excel/node';
import type { Person } from '../../../../local/excel/workbook/person';
import { createPerson } from '../../../../local/excel/workbook/person';
import { WorkbookRefusal } from '../../../../local/excel/workbook/refusal';
import { createWorkbookModel } from '../../../../local/excel/workbook/workbook';
import type { RecordId } from '../../../../src/domain/records';
import { readCell } from '../../../../src/domain/sheet/readCell';
import type { ColumnKey } from '../../../../src/domain/sheet/sheetColumn';
import { SHEET_COLUMNS } from '../../../../src/domain/sheet/sheetColumns';
import { createSheetWork } from '../../../../src/excel/work/createSheetWork';
import type { SheetWork } from '../../../../src/excel/work/sheetWork';
import type { WorkSurroundings } from '../../../../src/excel/work/workSurroundings';
import { createTrackerWorkbook } from '../../../../src/excel/workbook/createTrackerWorkbook';
import type { TrackerWorkbook } from '../../../../src/excel/workbook/trackerWorkbook';
import type { SeenCell, SeenTable } from '../../scenarios/seenWorkbook';
import { seenWorkbook } from '../../scenarios/seenWorkbook';
import type { RowSeen, Seat } from '../model/world';
import { doDeed } from './sheetDeeds';
import { putWorkbook } from './workbookInPlace';

export interface BridgeSeatOptions {
  readonly name: string;
  /** Of the sequence that is played: what is pulled. */
  readonly directorate: () => string;
  readonly surroundings: (workbook: TrackerWorkbook) => WorkSurroundings;
  /** Stands between the work and whoever works, to break it. */
  readonly breaking: (workbook: TrackerWorkbook) => TrackerWorkbook;
}

/** A person at an Excel in Node; `closeExcel` ends what the add-in can write. */
export interface BridgeSeat extends Seat {
  readonly closeExcel: () => void;
  /** A new workbook for the next sequence. */
  readonly begin: () => void;
  readonly leave: () => void;
}

const ID = 'Tracker id';

export function bridgeSeat(options: BridgeSeatOptions): BridgeSeat {
  const model = createWorkbookModel();
  let isClosed = false;
  let saved: Uint8Array | undefined;
  let pullId: RecordId | undefined;
  let sheetId: string | undefined;
  const node: NodeExcel = createNodeExcel(model, {
    beforeMessage: () => {
      if (isClosed) throw new WorkbookRefusal('GeneralException', 'Excel was closed.');
    }
  });
  let person: Person = createPerson(model);
  let work: SheetWork = openWork();

  function openWork(): SheetWork {
    const workbook = createTrackerWorkbook({
      run: node.Excel.run.bind(node.Excel),
      settings: node.Office.context.document.settings
    });
    return createSheetWork(options.surroundings(options.breaking(workbook)));
  }

  function openPane(): void {
    person.leave();
    person = createPerson(model);
    isClosed = false;
    work = openWork();
  }

  /** The pulled table; its copies stand on other sheets. */
  function table(): SeenTable | undefined {
    const sheet = model.sheets.find(({ id }) => id === sheetId)?.name;
    return seenWorkbook(model).tables.find((one) => one.sheet === sheet);
  }

  function placeOf({ headings }: SeenTable, key: ColumnKey): number {
    const heading = SHEET_COLUMNS.recommendations.find((column) => column.key === key)?.heading;
    return headings.findIndex((one) => (key === 'id' ? one.startsWith(ID) : one === heading));
  }

  function addressOf(seen: SeenTable, row: number, key: ColumnKey): string | undefined {
    const place = placeOf(seen, key);
    if (place === -1) return undefined;
    return `'${seen.sheet}'!${columnLetters(seen.left + place)}${seen.top + 2 + row}`;
  }

  function unlessRefused(act: () => void): boolean {
    try {
      act();
      return true;
    } catch (error) {
      if (error instanceof WorkbookRefusal) return false;
      throw error;
    }
  }

  function typeAt(address: string | undefined, text: string): boolean {
    if (address === undefined) return false;
    return unlessRefused(() => (text === '' ? person.clear(address) : person.type(address, text)));
  }

  return {
    name: options.name,
    begin: () => {
      putWorkbook(model, createWorkbookModel());
      saved = undefined;
      openPane();
    },
    leave: () => {
      person.leave();
      node.close();
    },
    closeExcel: () => {
      isClosed = true;
    },
    isClosed: () => isClosed,
    pull: async () => {
      const scope = { kind: 'directorate', directorate: options.directorate() } as const;
      const { memory, sheetName } = await work.pull({ kind: 'recommendations', scope });
      pullId = memory.pullId;
      sheetId = model.sheets.find(({ name }) => name === sheetName)?.id;
    },
    send: (choices) =>
      work.send({
        pullId: pullId ?? '',
        ...(choices && { choices, only: new Set(choices.keys()) })
      }),
    refresh: () => work.refresh(pullId ?? ''),
    rows: () => {
      const seen = table();
      return seen === undefined ? [] : seen.rows.map((cells) => rowSeen(seen, cells, placeOf));
    },
    type: (id, column, text) => {
      const seen = table();
      if (seen === undefined) return false;
      const ids = placeOf(seen, 'id');
      const row = seen.rows.findIndex((cells) => cells[ids]?.value === id);
      return row !== -1 && typeAt(addressOf(seen, row, column), text);
    },
    retype: (wording, next) => {
      const seen = table();
      if (seen === undefined) return false;
      const place = placeOf(seen, 'wording');
      const rows = seen.rows.flatMap((cells, row) =>
        cells[place]?.value === wording ? [row] : []
      );
      const [row] = rows;
      return (
        row !== undefined && rows.length === 1 && typeAt(addressOf(seen, row, 'wording'), next)
      );
    },
    addRow: (cells) => {
      const seen = table();
      if (seen === undefined) return false;
      const row = seen.rows.length;
      return Object.entries(cells)
        .map(([key, text]) => typeAt(addressOf(seen, row, key as ColumnKey), text))
        .every((isDone) => isDone);
    },
    deed: (deed, row) => {
      const seen = table();
      return seen !== undefined && unlessRefused(() => doDeed(person, seen, deed, row));
    },
    save: async () => {
      saved = await writeXlsx(model);
    },
    reopen: async (isSaved) => {
      if (isSaved && saved === undefined) return false;
      const place = model.sheets.findIndex(({ id }) => id === sheetId);
      const name = model.sheets[place]?.name;
      const file = isSaved && saved !== undefined ? saved : await writeXlsx(model);
      putWorkbook(model, await readXlsx(file));
      openPane();
      const tables = await work.tables();
      const own = tables.find(({ memory }) => memory.pullId === pullId)?.sheetName ?? name;
      sheetId = model.sheets.find((sheet) => sheet.name === own)?.id;
      return true;
    }
  };
}

function rowSeen(
  seen: SeenTable,
  cells: readonly SeenCell[],
  placeOf: (seen: SeenTable, key: ColumnKey) => number
): RowSeen {
  const id = cells[placeOf(seen, 'id')]?.value;
  const known = new Set<number>();
  const fields = SHEET_COLUMNS.recommendations.flatMap((column) => {
    const place = placeOf(seen, column.key);
    if (place === -1) return [];
    known.add(place);
    if (column.key === 'id') return [];
    const { value = '', format } = cells[place] ?? {};
    const read = readCell(column, { value, ...(format !== undefined && { format }) });
    return [[column.key, read.kind === 'value' ? read.value : read.typed] as const];
  });
  return {
    id: typeof id === 'string' && id !== '' ? id : undefined,
    fields: Object.fromEntries(fields),
    own: cells.flatMap(({ value }, place) => (known.has(place) ? [] : [String(value ?? '')]))
  };
}
