import fc from 'fast-check';
import { overlaps, onSheet } from '../../../../local/excel/workbook/rect';
import { WorkbookRefusal, type Sheet, type WorkbookModel } from '../../../../local/excel/workbook';
import type { Person } from '../../../../local/excel/workbook/person';
import { withTable } from './seat';

/** One thing that a person does, in words and as a call. */
interface Deed {
  readonly words: string;
  readonly act: (person: Person, model: WorkbookModel) => void;
}

/** The table's name and headings as they are at that moment: they may have been changed. */
function withHeading(
  model: WorkbookModel,
  place: number,
  act: (table: string, heading: string, other: string) => void
): void {
  const table = model.sheets.flatMap((sheet) => sheet.tables)[0];
  const columns = table?.columns ?? [];
  const heading = columns[place % Math.max(columns.length, 1)]?.name;
  const other = columns[(place * 7 + 1) % Math.max(columns.length, 1)]?.name;
  if (table !== undefined && heading !== undefined && other !== undefined) {
    act(table.name, heading, other);
  }
}

const number = fc.integer({ min: 1, max: 9 });
const cell = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), number)
  .map(([column, row]) => `${column}${row}`);
const text = fc.constantFrom('Red', '30/9/18', '', '5', '=A2', "'=x", 'Sep 2018', 'x\ny', 'Status');

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(cell, text).map(([at, what]) => ({
    words: `types ${what} into ${at}`,
    act: (person: Person) => person.type(at, what)
  })),
  cell.map((at) => ({ words: `clears ${at}`, act: (person: Person) => person.clear(at) })),
  fc.tuple(cell, cell).map(([from, to]) => ({
    words: `copies ${from} to ${to}`,
    act: (person: Person) => person.copyPaste(from, to)
  })),
  fc.tuple(cell, cell).map(([from, to]) => ({
    words: `cuts ${from} to ${to}`,
    act: (person: Person) => person.cutPaste(from, to)
  })),
  number.map((row) => ({
    words: `inserts a row before ${row}`,
    act: (person: Person) => person.insertRows(row)
  })),
  number.map((row) => ({
    words: `deletes row ${row}`,
    act: (person: Person) => person.deleteRows(row)
  })),
  fc.tuple(number, number).map(([row, before]) => ({
    words: `moves row ${row} before ${before}`,
    act: (person: Person) => person.moveRows(row, row, before)
  })),
  fc.constantFrom('A', 'B', 'C', 'D').map((column) => ({
    words: `inserts a column before ${column}`,
    act: (person: Person) => person.insertColumns(column)
  })),
  fc.constantFrom('A', 'B', 'C', 'D').map((column) => ({
    words: `deletes column ${column}`,
    act: (person: Person) => person.deleteColumns(column)
  })),
  number.map((place) => ({
    words: `sorts by column ${place}`,
    act: (person: Person, model: WorkbookModel) =>
      withHeading(model, place, (table, heading) => person.sort(table, heading, place % 2 === 0))
  })),
  number.map((place) => ({
    words: `filters column ${place}`,
    act: (person: Person, model: WorkbookModel) =>
      withHeading(model, place, (table, heading) => person.filter(table, heading, ['Red', '5']))
  })),
  number.map((place) => ({
    words: `moves column ${place}`,
    act: (person: Person, model: WorkbookModel) =>
      withHeading(model, place, (table, heading, other) =>
        person.moveTableColumn(table, heading, other)
      )
  })),
  fc.tuple(number, text).map(([place, name]) => ({
    words: `renames heading ${place} to ${name}`,
    act: (person: Person, model: WorkbookModel) =>
      withHeading(model, place, (table, heading) => person.renameHeading(table, heading, name))
  })),
  number.map((place) => ({
    words: `inserts a row in the table at ${place % 4}`,
    act: (person: Person, model: WorkbookModel) =>
      withHeading(model, place, (table) => person.insertTableRows(table, place % 4))
  })),
  fc.constantFrom('A2:B3', 'E1:F2', 'A9:B9').map((address) => ({
    words: `merges ${address}`,
    act: (person: Person) => person.merge(address)
  }))
);

/** What holds in every workbook of Excel's. */
function check(sheet: Sheet): void {
  for (const table of sheet.tables) {
    expect(onSheet(table.range)).toBe(true);
    expect(table.range.bottom).toBeGreaterThan(table.range.top);
    expect(table.columns).toHaveLength(table.range.right - table.range.left + 1);
    const names = table.columns.map((column) => column.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(table.columns.map((column) => column.id)).size).toBe(names.length);
    expect(names).not.toContain('');
    const shown = table.columns.map(
      (_column, place) => sheet.rows[table.range.top]?.[table.range.left + place]
    );
    expect(shown.map((one) => one?.value)).toEqual(table.columns.map((column) => column.name));
    expect(shown.some((one) => one?.formula !== undefined)).toBe(false);
    expect(sheet.merged.some((rect) => overlaps(rect, table.range))).toBe(false);
    const others = sheet.tables.filter((other) => other !== table);
    expect(others.some((other) => overlaps(other.range, table.range))).toBe(false);
  }
  const rules = [...sheet.validations, ...sheet.conditionalFormats];
  expect(rules.flatMap((rule) => rule.ranges).every(onSheet)).toBe(true);
}

/** Everything that an undo brings back, as text. */
const picture = (model: WorkbookModel): string =>
  JSON.stringify(
    model.sheets.map((sheet) => ({
      ...sheet,
      rows: Array.from(sheet.rows, (row) =>
        Array.from(row ?? [], (one) => one ?? null).join() === ''
          ? null
          : Array.from(row ?? [], (one) => one ?? null)
      ),
      columnSettings: [],
      selection: undefined
    }))
  );

describe('whatever a person does', () => {
  it('leaves a workbook as Excel would have it, and is taken back step by step', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 14 }), (deeds) => {
        const { model, person } = withTable();
        const pictures: string[] = [];
        for (const { act } of deeds) {
          const before = picture(model);
          try {
            act(person, model);
            pictures.push(before);
          } catch (refused) {
            if (!(refused instanceof WorkbookRefusal)) throw refused;
            expect(picture(model)).toBe(before);
          }
          model.sheets.forEach(check);
        }
        const done = picture(model);
        let steps = 0;
        for (const before of pictures.reverse()) {
          // Deeds that found no table to work on left no step behind.
          if (picture(model) === before) continue;
          while (picture(model) !== before && person.undo()) steps += 1;
          expect(picture(model)).toBe(before);
        }
        while (steps > 0 && person.redo()) steps -= 1;
        expect(picture(model)).toBe(done);
      }),
      { numRuns: 150 }
    );
  });
});
