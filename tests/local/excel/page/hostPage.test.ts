import { accessibilityFaults } from '../../../e2e/accessibility';
import { paneOf } from './hostUnderTest';
import { gridHasFocus, openedHost } from './openedHost';

describe('the Excel host in a browser', () => {
  const host = openedHost();
  const { goTo, inPane, shown } = host;

  it('is Excel on the web to the real Office.js, with its requirement sets', async () => {
    expect(await inPane('return pane.ready')).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    const supported = ['1.9', '1.17', '1.18'].map(
      (version) => `Office.context.requirements.isSetSupported('ExcelApi', '${version}')`
    );
    expect(await inPane(`return [${supported.join()}]`)).toEqual([true, true, false]);
    expect(host.errors()).toEqual([]);
  });

  it('draws what the add-in writes', async () => {
    await inPane(`await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.numberFormat = [['General', 'mmm yyyy'], ['@', 'General']];
      range.values = [['Ref', 43131], ['=1+1', 5]];
      range.format.fill.color = '#FFF2CC';
      await context.sync();
    })`);
    expect(await shown('B2')).toBe('Ref');
    expect(await shown('C2')).toBe('Jan 2018');
    expect(await shown('B3')).toBe('=1+1');
    expect(await shown('C3')).toBe('5');
    expect(host.errors()).toEqual([]);
  });

  it("keeps the add-in's settings in the workbook, through a pane that is loaded anew", async () => {
    await inPane(`const { settings } = Office.context.document;
      settings.set('site', { url: 'http://localhost/sites/x' });
      await new Promise((resolve) => settings.saveAsync(resolve));`);
    const bytes = await host.page().evaluate('excelHost.save().then((bytes) => [...bytes])');
    await host.page().evaluate('excelHost.newWorkbook()');
    expect(await inPane("return Office.context.document.settings.get('site')")).toBeNull();
    await host
      .page()
      .evaluate(`excelHost.open(new Uint8Array(${JSON.stringify(bytes)}), 'mine.xlsx')`);
    expect(await inPane("return Office.context.document.settings.get('site')")).toEqual({
      url: 'http://localhost/sites/x'
    });
    expect(await host.page().title()).toBe('mine.xlsx - Excel');
  });

  it('lets the focus through the pane and out of it by keyboard', async () => {
    const frame = await paneOf(host.page());
    await frame.locator('#second').focus();
    await host.page().keyboard.press('Tab');
    await host.page().waitForFunction(gridHasFocus);
    await frame.locator('#first').focus();
    await host.page().keyboard.press('Shift+Tab');
    await host.page().waitForFunction(() => document.activeElement?.id === 'close-pane');
    await host.page().keyboard.press('Enter');
    expect(await host.page().locator('#pane').isHidden()).toBe(true);
    expect(await host.page().evaluate('document.activeElement.dataset.command')).toBe('pane');
    await host.page().keyboard.press('Enter');
    await paneOf(host.page());
  });

  it('keeps the focus in the pane while the add-in writes', async () => {
    const frame = await paneOf(host.page());
    await frame.locator('#second').focus();
    await inPane(`await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Recommendations');
      sheet.activate();
      sheet.getRange('A1').values = [['Ref']];
      await context.sync();
    })`);
    expect(await shown('A1')).toBe('Ref');
    expect(await host.page().evaluate('document.activeElement.tagName')).toBe('IFRAME');
    expect(await frame.evaluate('document.activeElement.id')).toBe('second');
    await host.page().getByRole('tab', { name: 'Sheet1' }).click();
    expect(await shown('A1')).toBe('');
    await host.page().getByRole('tab', { name: 'Sheet1' }).press('ArrowRight');
    expect(await shown('A1')).toBe('Ref');
    expect(await host.page().getByRole('tab', { selected: true }).allInnerTexts()).toContain(
      'Recommendations'
    );
  });

  it('names its button as the manifest does', async () => {
    await host.page().getByRole('button', { name: 'Show the pane' }).waitFor();
    expect(
      await host.page().getByRole('tab', { name: 'Tests' }).getAttribute('aria-selected')
    ).toBe('true');
  });

  it('leads from part to part of the page by F6', async () => {
    await goTo('A1');
    const places: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await host.page().keyboard.press('F6');
      places.push(
        await host
          .page()
          .evaluate("document.activeElement.closest('#sheet, #sheet-tabs, #pane, #ribbon-tabs').id")
      );
    }
    expect(places).toEqual(['sheet-tabs', 'pane', 'ribbon-tabs', 'sheet']);
  });

  it('has bars and dialogs without accessibility faults', async () => {
    // The grid's own elements are Univer's.
    await host.page().evaluate("document.querySelector('.gridPlace').remove()");
    expect(await accessibilityFaults(host.page())).toEqual([]);
    await host.page().evaluate('excelHost.signInAs(undefined)');
    const frame = await paneOf(host.page());
    void frame.evaluate(`pane.signIn('popup', '${host.siteUrl()}')`).catch(() => undefined);
    await host.page().getByRole('dialog', { name: 'Sign in' }).waitFor();
    expect(await accessibilityFaults(host.page())).toEqual([]);
  });
});
