import {
  a1,
  createWorkbookModel,
  findTable,
  rectAt,
  valueAt,
  type CellValue,
  type Sheet,
  type WorkbookModel
} from '../../../../local/excel/workbook';
import { createPerson, type Person } from '../../../../local/excel/workbook/person';
import { addTable, renameTable } from '../../../../local/excel/workbook/tables';

/** A person before a workbook on 15 June 2018. */
export interface Seat {
  readonly model: WorkbookModel;
  readonly person: Person;
  /** Values of a range of the active sheet. */
  readonly values: (address: string) => CellValue[][];
  readonly range: (table: string) => string;
  readonly headings: (table: string) => readonly string[];
}

export function seat(locale = 'en-GB', addInCanBeUndone = false): Seat {
  const model = createWorkbookModel({ locale, now: () => new Date('2018-06-15T10:00:00Z') });
  return {
    model,
    person: createPerson(model, { addInCanBeUndone }),
    values: (address) => {
      const sheet = model.sheets.find((one) => one.id === model.activeSheetId);
      if (sheet === undefined) return [];
      const rect = rectAt(address);
      const rows: CellValue[][] = [];
      for (let row = rect.top; row <= rect.bottom; row += 1) {
        const line: CellValue[] = [];
        for (let column = rect.left; column <= rect.right; column += 1) {
          line.push(valueAt(sheet, row, column));
        }
        rows.push(line);
      }
      return rows;
    },
    range: (name) => a1(findTable(model, name)?.table.range ?? rectAt('XFD1048576')),
    headings: (name) => findTable(model, name)?.table.columns.map((column) => column.name) ?? []
  };
}

/** A table "Pull" at A1:C4 with ids 1 to 3. */
export function withTable(
  options: { readonly below?: string; readonly addInCanBeUndone?: boolean } = {}
): Seat {
  const one = seat('en-GB', options.addInCanBeUndone);
  one.person.pasteText(
    'A1',
    'Id\tStatus\tDue\na\tRed\t30/9/18\nb\tAmber\tSep 2018\nc\tWhite\tnone'
  );
  renameTable(one.model, addTable(one.model, firstSheet(one.model), rectAt('A1:C4'), true), 'Pull');
  if (options.below) one.person.type('A8', options.below);
  return one;
}

/** The first sheet of a workbook, which every workbook has. */
export function firstSheet(model: WorkbookModel): Sheet {
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  return sheet;
}
