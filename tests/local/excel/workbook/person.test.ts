import { cellAt, findTable, textAt } from '../../../../local/excel/workbook';
import { firstSheet, seat, withTable } from './seat';

describe('typing', () => {
  it('gives a date its format and shows it', () => {
    const { model, person } = seat();
    person.type('A1', '30/9/18');
    person.type('A2', 'Sep 2018');
    const sheet = firstSheet(model);
    expect([textAt(sheet, 0, 0), textAt(sheet, 1, 0)]).toEqual(['30/09/2018', 'Sep-18']);
  });

  it('keeps the format of a cell that has one', () => {
    const { model, person } = seat();
    person.format('A1', { numberFormat: 'mmm yyyy' });
    person.type('A1', '30/9/18');
    expect(cellAt(firstSheet(model), 0, 0)).toEqual({
      value: 43373,
      style: { numberFormat: 'mmm yyyy' }
    });
  });

  it('works formulas out and refuses what is none', () => {
    const { model, person, values } = seat();
    person.type('A1', '2');
    person.type('A2', '3');
    person.type('B1', '=A1+A2*2');
    person.type('B2', '=IF(SUM(A1:A2)>4,"many","few")&" "&TODAY()');
    person.type('A2', '5');
    expect(values('B1:B2')).toEqual([[12], ['many 43266']]);
    expect(() => person.type('C1', '- a bullet')).toThrow(/problem with this formula/);
    expect(() => person.type('C1', '=1+')).toThrow(/problem with this formula/);
    expect(values('C1')).toEqual([[undefined]]);
    person.type('C1', "'- a bullet");
    expect(values('C1')).toEqual([['- a bullet']]);
    expect(cellAt(firstSheet(model), 0, 2)?.style?.quotePrefix).toBe(true);
    person.type('D1', '=D1+1');
    person.type('E1', '=1/0');
    person.type('F1', '=NOPE(1)');
    expect(values('D1:F1')).toEqual([[1, { error: '#DIV/0!' }, { error: '#NAME?' }]]);
  });

  it('refuses more than 32,767 characters', () => {
    const { person, values } = seat();
    person.type('A1', 'x'.repeat(32_767));
    expect(() => person.type('A2', 'x'.repeat(32_768))).toThrow(/32767/);
    expect(values('A2')).toEqual([[undefined]]);
  });

  it('makes a table longer below it and wider beside it', () => {
    const { person, range, headings } = withTable();
    person.type('B5', 'Red');
    expect(range('Pull')).toBe('A1:C5');
    person.type('D2', 'mine');
    expect(range('Pull')).toBe('A1:D5');
    expect(headings('Pull')).toEqual(['Id', 'Status', 'Due', 'Column4']);
    person.type('F2', 'not beside');
    person.type('A7', 'not below');
    expect(range('Pull')).toBe('A1:D5');
  });

  it('keeps headings text, filled and unique', () => {
    const { person, headings } = withTable();
    person.renameHeading('Pull', 'Status', 'Due');
    expect(headings('Pull')).toEqual(['Id', 'Due2', 'Due']);
    person.renameHeading('Pull', 'Due2', '2018');
    person.clear('C1');
    expect(headings('Pull')).toEqual(['Id', '2018', 'Column1']);
  });
});

describe('pasting and filling', () => {
  it('pastes text piece by piece as if typed, and values without their looks', () => {
    const { model, person, values } = seat();
    person.pasteText('A1', '1\tx\r\n30/9/18\t=A1+1');
    expect(values('A1:B2')).toEqual([
      [1, 'x'],
      [43373, 2]
    ]);
    person.format('A1:B2', { fill: '#FF0000' });
    person.copyPaste('A1:B2', 'D1', 'Values');
    expect(values('D1:E2')).toEqual([
      [1, 'x'],
      [43373, 2]
    ]);
    const sheet = firstSheet(model);
    expect(cellAt(sheet, 1, 4)).toEqual({ value: 2 });
    person.copyPaste('A1:B2', 'G1', 'All');
    expect(cellAt(sheet, 1, 7)).toMatchObject({ formula: '=G1+1', style: { fill: '#FF0000' } });
  });

  it('pastes over a text format with the format that comes along', () => {
    const { model, person } = seat();
    person.format('A1', { numberFormat: '@' });
    person.pasteCells('A1', [[{ value: 43373, style: { numberFormat: 'mmm yyyy' } }]]);
    expect(cellAt(firstSheet(model), 0, 0)).toEqual({
      value: 43373,
      style: { numberFormat: 'mmm yyyy' }
    });
  });

  it('pastes quoted cells with their line ends, and text that only begins like a formula', () => {
    const { person, values } = seat();
    person.pasteText('A1', '"two\nlines"\t"a ""word"""\r\n- a bullet\t=1+');
    expect(values('A1:B2')).toEqual([
      ['two\nlines', 'a "word"'],
      ['- a bullet', '=1+']
    ]);
  });

  it('fills down and counts on', () => {
    const { person, values } = seat();
    person.pasteText('A1', 'Red\t30/9/18\tItem 09\t1');
    person.pasteText('D2', '3');
    person.fillDown('A1:A3');
    person.dragDown('B1', 'B1:B3');
    person.dragDown('C1', 'C1:C3');
    person.dragDown('D1:D2', 'D1:D4');
    expect(values('A1:D4')).toEqual([
      ['Red', 43373, 'Item 09', 1],
      ['Red', 43374, 'Item 10', 3],
      ['Red', 43375, 'Item 11', 5],
      [undefined, undefined, undefined, 7]
    ]);
  });

  it('cuts and pastes cells with what looks at them', () => {
    const { person, values, model } = seat();
    person.pasteText('A1', '5\t=A1*2');
    person.note('A1', 'why');
    person.cutPaste('A1', 'C3');
    expect(values('A1:C3')).toEqual([
      [undefined, 10, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, 5]
    ]);
    expect(cellAt(firstSheet(model), 0, 1)?.formula).toBe('=C3*2');
    expect(model.sheets[0]?.notes).toEqual([{ row: 2, column: 2, author: '', text: 'why' }]);
  });
});

describe('rows and columns', () => {
  it('moves what stands below when rows are put into and taken out of a table', () => {
    const { person, range, values } = withTable({ below: 'note' });
    person.insertTableRows('Pull', 1, 2);
    expect(range('Pull')).toBe('A1:C6');
    expect(values('A10')).toEqual([['note']]);
    person.deleteTableRows('Pull', 0);
    expect(values('A2:A5')).toEqual([[undefined], [undefined], ['b'], ['c']]);
    person.deleteRows(4);
    expect(range('Pull')).toBe('A1:C4');
    expect(values('A8')).toEqual([['note']]);
  });

  it('leaves an empty row where all rows of a table are deleted', () => {
    const { person, range, values } = withTable({ below: 'note' });
    person.deleteTableRows('Pull', 0, 3);
    expect(range('Pull')).toBe('A1:C2');
    expect(values('A2:C2')).toEqual([[undefined, undefined, undefined]]);
    expect(values('A6')).toEqual([['note']]);
  });

  it('does not take the heading row from its table', () => {
    const { person, values } = withTable();
    expect(() => person.deleteRows(1)).toThrow(/not allowed/);
    expect(values('A1')).toEqual([['Id']]);
  });

  it('puts columns into a table and takes them out; the others keep their ids', () => {
    const { person, model, headings, range } = withTable();
    person.insertTableColumn('Pull', 'Status');
    person.insertTableColumn('Pull', 'Id');
    expect(headings('Pull')).toEqual(['Column2', 'Id', 'Column1', 'Status', 'Due']);
    expect(range('Pull')).toBe('A1:E4');
    person.deleteTableColumn('Pull', 'Id');
    person.deleteColumns('A');
    const columns = findTable(model, 'Pull')?.table.columns;
    expect(columns?.map((column) => [column.id, column.name])).toEqual([
      [4, 'Column1'],
      [2, 'Status'],
      [3, 'Due']
    ]);
    person.insertColumns('A');
    expect(range('Pull')).toBe('B1:D4');
  });

  it('moves rows within a table and columns across it, with all that belongs to them', () => {
    const { person, model, values, headings } = withTable();
    person.moveRows(4, 4, 2);
    expect(values('A2:A4')).toEqual([['c'], ['a'], ['b']]);
    person.moveTableColumn('Pull', 'Due', 'Id');
    expect(headings('Pull')).toEqual(['Due', 'Id', 'Status']);
    expect(values('A1:C2')).toEqual([
      ['Due', 'Id', 'Status'],
      ['none', 'c', 'White']
    ]);
    expect(findTable(model, 'Pull')?.table.columns.map((column) => column.id)).toEqual([3, 1, 2]);
    expect(() => person.moveRows(2, 2, 8)).toThrow(/not allowed/);
  });

  it('shifts formulas, and says #REF! where what they looked at is gone', () => {
    const { person, model, values } = seat();
    person.pasteText('A1', '1\n2\n=A1+A2');
    person.insertRows(2);
    expect(cellAt(firstSheet(model), 3, 0)?.formula).toBe('=A1+A3');
    person.deleteRows(1);
    expect(cellAt(firstSheet(model), 2, 0)?.formula).toBe('=#REF!+A2');
    expect(values('A3')).toEqual([[{ error: '#REF!' }]]);
  });

  it('merges cells beside a table and refuses to within one', () => {
    const { person, values } = withTable();
    person.pasteText('E1', 'first\tsecond');
    person.merge('E1:F2');
    expect(values('E1:F1')).toEqual([['first', undefined]]);
    expect(() => person.merge('A2:B2')).toThrow(/cannot be merged/);
    expect(values('A2:B2')).toEqual([['a', 'Red']]);
  });
});

describe('sorting and filtering', () => {
  it('sorts numbers before text, empty cells last, looks and notes along', () => {
    const { person, model, values } = withTable();
    person.clear('C3');
    person.format('A2', { bold: true });
    person.note('A2', 'on a');
    person.sort('Pull', 'Due', false);
    expect(values('A2:C4')).toEqual([
      ['c', 'White', 'none'],
      ['a', 'Red', 43373],
      ['b', 'Amber', undefined]
    ]);
    const sheet = firstSheet(model);
    expect(cellAt(sheet, 2, 0)?.style?.bold).toBe(true);
    expect(sheet.notes[0]?.row).toBe(2);
    person.sort('Pull', 'Id');
    expect(values('A2:A4')).toEqual([['a'], ['b'], ['c']]);
  });

  it('filters, keeps new rows in sight until it is applied again, and sorts only what shows', () => {
    const { person, model, values } = withTable();
    person.filter('Pull', 'Status', ['Red', 'White']);
    const hidden = (): boolean[] =>
      [1, 2, 3, 4].map((row) => model.sheets[0]?.rowSettings[row]?.filtered ?? false);
    expect(hidden()).toEqual([false, true, false, false]);
    person.sort('Pull', 'Id', false);
    expect(values('A2:A4')).toEqual([['c'], ['b'], ['a']]);
    person.type('B5', 'Amber');
    expect(hidden()).toEqual([false, true, false, false]);
    person.reapplyFilters('Pull');
    expect(hidden()).toEqual([false, true, false, true]);
    person.clearFilters('Pull');
    expect(hidden()).toEqual([false, false, false, false]);
  });
});
