import { paneOf } from './hostUnderTest';
import { openedHost } from './openedHost';

describe('what a person does in the Excel host', () => {
  const host = openedHost();
  const { column, goTo, inPane, shown, typeInto } = host;

  const press = (name: string): Promise<void> =>
    host.page().getByRole('tabpanel', { name: 'Home' }).getByRole('button', { name }).click();
  const makeTable = (): Promise<void> =>
    inPane(`await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B4').values = [['Ref', 'Status'], [2, 'Red'], [3, 'Amber'], [1, 'Red']];
      sheet.tables.add('A1:B4', true).name = 'Tracker';
      sheet.getRange('B2:B4').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Red,Amber,Green' }
      };
      await context.sync();
    })`);

  it('gives the add-in what a person types, as Excel reads it', async () => {
    await typeInto('A1', 'Awaits the review');
    await typeInto('A2', '30/9/18');
    await typeInto('A3', '=A1');
    await host.page().evaluate('excelHost.drawn()');
    const read = await inPane(`return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.load('values,text,formulas');
      await context.sync();
      return [range.values, range.text, range.formulas];
    })`);
    expect(read).toEqual([
      [['Awaits the review'], [43373], ['Awaits the review']],
      [['Awaits the review'], ['30/09/2018'], ['Awaits the review']],
      [['Awaits the review'], [43373], ['=A1']]
    ]);
    expect(host.errors()).toEqual([]);
  });

  it('tells the add-in to wait while a cell is open for typing', async () => {
    await host.page().evaluate('excelHost.focusGrid()');
    await host.page().keyboard.type('half a wo');
    await host.page().waitForFunction(() => window.excelHost.model.cellBeingEdited);
    const refused = await inPane(`return Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A5').values = [['x']];
      await context.sync();
    }).catch((error) => error.code)`);
    expect(refused).toBe('InvalidOperationInCellEditMode');
    await host.page().keyboard.press('Enter');
    expect(await shown('A1')).toBe('half a wo');
  });

  it('sorts, filters, inserts and deletes by its ribbon, and takes it back', async () => {
    await makeTable();
    await host.page().getByRole('tab', { name: 'Home' }).click();
    await goTo('A2');
    await press('Sort Z to A');
    expect(await column('A', 4)).toEqual(['Ref', '3', '2', '1']);
    await press('Insert row');
    expect(await column('A', 5)).toEqual(['Ref', '', '3', '2', '1']);
    await press('Delete row');
    await press('Undo');
    expect(await column('A', 5)).toEqual(['Ref', '', '3', '2', '1']);
    await press('Undo');
    await goTo('B3');
    await press('Filter by this cell');
    // Ref 3, which is Amber, is hidden; the others stand where they stood.
    expect(
      await host
        .page()
        .evaluate(
          '[1, 2, 3].map((row) => excelHost.model.sheets[0].rowSettings[row]?.filtered === true)'
        )
    ).toEqual([true, false, false]);
    await goTo('D9');
    await press('Sort A to Z');
    await host.page().getByText('Not done: select a cell of a table first.').waitFor();
  });

  it('copies, cuts and pastes by keyboard, and takes text of other programs', async () => {
    await host.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await makeTable();
    await goTo('A2:B3');
    await host.page().keyboard.press('Control+c');
    await goTo('D1');
    await host.page().keyboard.press('Control+v');
    expect(await column('E', 2)).toEqual(['Red', 'Amber']);
    await host.page().keyboard.press('Control+z');
    expect(await column('E', 2)).toEqual(['', '']);
    await host.page().evaluate('navigator.clipboard.writeText(\'a\\t=1+1\\n"two\\nlines"\\tb\')');
    await goTo('D1');
    await host.page().keyboard.press('Control+v');
    expect(await column('D', 2)).toEqual(['a', 'two\nlines']);
    expect(await column('E', 2)).toEqual(['2', 'b']);
    await goTo('D1');
    await host.page().keyboard.press('Control+b');
    await host.page().getByText('This host cannot do that: set-style').waitFor();
    await host.page().keyboard.press('Delete');
    expect(await column('D', 1)).toEqual(['']);
  });

  it('lets a person choose from the list of a cell, and type into the formula bar', async () => {
    await makeTable();
    await goTo('B2');
    await host.page().getByRole('combobox', { name: 'List of the cell' }).selectOption('Green');
    expect(await column('B', 2)).toEqual(['Status', 'Green']);
    await goTo('C9');
    expect(await host.page().locator('#cell-list').isHidden()).toBe(true);
    await host.page().locator('#formula').fill('=A2*2');
    await host.page().locator('#formula').press('Enter');
    expect(await shown('C9')).toBe('4');
    await goTo('C9');
    expect(await host.page().locator('#formula').inputValue()).toBe('=A2*2');
    await typeInto('A2', '5');
    expect(await shown('C9')).toBe('10');
  });

  it('tells the add-in of what a person changes', async () => {
    await inPane(`window.heard = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(async (event) => { window.heard.push(event.address); });
        await context.sync();
      });`);
    await typeInto('B2', 'x');
    await (
      await paneOf(host.page())
    ).waitForFunction(() => 'heard' in window && String(window.heard) === 'B2');
  });

  it('takes what is typed when something outside of the grid is pressed', async () => {
    await goTo('B2');
    await host.page().keyboard.type('not yet entered');
    await host.page().getByRole('button', { name: 'Add a sheet' }).click();
    expect(await shown('B2')).toBe('');
    await host.page().getByRole('tab', { name: 'Sheet1' }).click();
    expect(await shown('B2')).toBe('not yet entered');
    expect(host.errors()).toEqual([]);
  });

  it('renames a sheet by a double click on its tab, or by F2', async () => {
    const tab = (name: string): ReturnType<ReturnType<typeof host.page>['getByRole']> =>
      host.page().getByRole('tab', { name, exact: true });
    const names = (): Promise<unknown> =>
      host.page().evaluate('excelHost.model.sheets.map(({ name }) => name)');
    await host.page().getByRole('button', { name: 'Add a sheet' }).click();
    await tab('Sheet1').dblclick();
    await host.page().getByRole('textbox', { name: 'Sheet1' }).fill('Mine');
    await host.page().keyboard.press('Enter');
    expect(await names()).toEqual(['Mine', 'Sheet2']);
    await tab('Mine').press('F2');
    await host.page().getByRole('textbox', { name: 'Mine' }).fill('Not this');
    await host.page().keyboard.press('Escape');
    await tab('Mine').waitFor();
    expect(await names()).toEqual(['Mine', 'Sheet2']);
    expect(host.errors()).toEqual([]);
  });

  it('brings the cell that the name box names into sight', async () => {
    const untilInSight = async (row: number, column: number): Promise<void> => {
      await host.page().waitForFunction(
        ([wantedRow, wantedColumn]) => {
          const seen = window.excelHost.inSight();
          if (seen === undefined) return false;
          const isRow = seen.top <= wantedRow && wantedRow <= seen.bottom;
          return isRow && seen.left <= wantedColumn && wantedColumn <= seen.right;
        },
        [row, column] as const
      );
    };
    await untilInSight(0, 0);
    await goTo('M400');
    await untilInSight(399, 12);
    await goTo('A1');
    await untilInSight(0, 0);
  });

  it('saves the workbook as a download, and opens it again by its button', async () => {
    await typeInto('A1', 'kept');
    await host.page().getByRole('tab', { name: 'File' }).click();
    const [download] = await Promise.all([
      host.page().waitForEvent('download'),
      host.page().getByRole('button', { name: 'Save .xlsx' }).click()
    ]);
    expect(download.suggestedFilename()).toBe('Workbook.xlsx');
    const file = await download.path();
    await host.page().getByRole('button', { name: 'New' }).click();
    expect(await shown('A1')).toBe('');
    await host.page().locator('#file').setInputFiles(file);
    await host.page().waitForFunction(() => window.excelHost.model.sheets[0]?.rows.length === 1);
    expect(await shown('A1')).toBe('kept');
    const said = host.page().getByRole('status');
    await host
      .page()
      .locator('#file')
      .setInputFiles({
        name: 'notes.xlsx',
        mimeType: 'text/plain',
        buffer: Buffer.from('no workbook')
      });
    await said.getByText('notes.xlsx could not be opened').waitFor();
    expect(await shown('A1')).toBe('kept');
  });
});
