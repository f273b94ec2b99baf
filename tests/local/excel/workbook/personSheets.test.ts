import { createNodeExcel } from '../../../../local/excel/node';
import { cellAt, sheetOf, valueAt } from '../../../../local/excel/workbook';
import { seat, withTable, type Seat } from './seat';

describe('sheets', () => {
  it('copies a sheet with a table that has a name and an id of its own', () => {
    const { person, model } = withTable();
    model.customXmlParts = [{ id: '{1}', namespace: 'urn:a', xml: '<a xmlns="urn:a"/>' }];
    const copy = person.copySheet('Sheet1');
    expect(copy).toBe('Sheet1 (2)');
    const [first, second] = model.sheets.flatMap((sheet) => sheet.tables);
    expect([first?.name, second?.name]).toEqual(['Pull2', 'Pull']);
    expect(first?.id).not.toBe(second?.id);
    expect(first?.columns).toEqual(second?.columns);
    person.type('B2', 'changed in the copy');
    person.goTo('Sheet1');
    expect(valueAt(sheetOf(model, 'Sheet1'), 1, 1)).toBe('Red');
    expect(model.customXmlParts).toHaveLength(1);
  });

  it('renames a sheet within formulas and refuses names that Excel refuses', () => {
    const { person, model } = seat();
    person.type('A1', '4');
    person.addSheet('Other');
    person.type('A1', '=Sheet1!A1*2');
    person.renameSheet('Sheet1', 'My pull');
    expect(cellAt(sheetOf(model, 'Other'), 0, 0)).toMatchObject({
      formula: "='My pull'!A1*2",
      value: 8
    });
    expect(() => person.renameSheet('Other', 'a/b')).toThrow(/name/);
    expect(() => person.renameSheet('Other', 'MY PULL')).toThrow(/same name/);
    person.deleteSheet('Other');
    expect(() => person.deleteSheet('My pull')).toThrow(/at least one/);
  });
});

describe('undo', () => {
  it('takes back one thing after another and does them again', () => {
    const { person, values, range } = withTable();
    person.type('B2', 'Green');
    person.deleteTableRows('Pull', 1);
    expect(person.undo()).toBe(true);
    expect(range('Pull')).toBe('A1:C4');
    expect(person.undo()).toBe(true);
    expect(values('A2:B3')).toEqual([
      ['a', 'Red'],
      ['b', 'Amber']
    ]);
    expect(person.redo()).toBe(true);
    expect(values('B2')).toEqual([['Green']]);
  });

  it('changes nothing by what was refused', () => {
    const { person, values } = withTable();
    person.type('B2', 'Green');
    expect(() => person.merge('A1:B2')).toThrow();
    expect(person.undo()).toBe(true);
    expect(values('B2')).toEqual([['Red']]);
  });
});

describe('undo after the add-in wrote', () => {
  const addInWrites = async ({ model }: Seat, value: string): Promise<void> => {
    const { Excel } = createNodeExcel(model);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[value]];
      context.workbook.customXmlParts.add('<p xmlns="urn:memory"/>');
      await context.sync();
    });
  };

  it('has nothing to take back, as on the desktop', async () => {
    const one = withTable();
    one.person.type('B3', 'Green');
    await addInWrites(one, 'pulled');
    expect(one.person.undo()).toBe(false);
    expect(one.values('B2:B3')).toEqual([['pulled'], ['Green']]);
  });

  it('takes back what the add-in wrote into cells, but not its memory, as on the web', async () => {
    const one = withTable({ addInCanBeUndone: true });
    one.person.type('B3', 'Green');
    await addInWrites(one, 'pulled');
    await addInWrites(one, 'pulled again');
    one.person.type('B4', 'White');
    expect(one.person.undo()).toBe(true);
    expect(one.person.undo()).toBe(true);
    expect(one.values('B2:B4')).toEqual([['Red'], ['Green'], ['White']]);
    expect(one.model.customXmlParts).toHaveLength(2);
    expect(one.person.undo()).toBe(true);
    expect(one.values('B2:B3')).toEqual([['Red'], ['Amber']]);
  });
});
