import { paneUnderTest } from './paneUnderTest';
import { READY, TABLE } from './scripts';

const { open, page, press, goTo, see, calls, called, focused } = paneUnderTest();

describe('the tables of the workbook', () => {
  const second = {
    ...TABLE,
    memory: { ...TABLE.memory, pullId: '2', pulledAt: '2017-11-21T08:00:00Z' },
    sheetName: 'Everything open'
  };

  test('are chosen from a list; the one pulled last is in hand, and receipts of each are kept', async () => {
    await open({ ...READY, tables: [TABLE, second] });
    const list = page().getByRole('combobox', { name: 'Table' });
    await list.filter({ hasText: 'Everything open' }).waitFor();
    await see('pulled 21 Nov 2017, 08:00');
    await goTo('Send');
    await press('Send 3 rows');
    await see('2 of 3 rows sent');
    await list.click();
    await page()
      .getByRole('option', { name: /November 2017/ })
      .click();
    await see('You changed 4 rows');
    await list.click();
    await page()
      .getByRole('option', { name: /Everything open/ })
      .click();
    await goTo('Send');
    await see('2 of 3 rows sent');
    expect(await calls('send')).toEqual([{ pullId: '2' }]);
  });

  const onSheets = [
    { ...TABLE, sheetId: 'a', memory: { ...TABLE.memory, refreshedAt: '2017-11-20T10:30:00Z' } },
    { ...second, sheetId: 'b', isInView: true }
  ];
  const inView = (sheetId: string): Promise<void> =>
    page().evaluate((id) => window.tellPane({ kind: 'in view', sheetId: id }), sheetId);

  test('follow the sheet that comes into view, and a list shows the sheet that is chosen', async () => {
    await open({ ...READY, tables: onSheets });
    const list = page().getByRole('combobox', { name: 'Table' });
    await list.filter({ hasText: 'Everything open' }).waitFor();
    await inView('a');
    await list.filter({ hasText: 'Recommendations, November 2017' }).waitFor();
    await see('pulled 20 Nov 2017, 09:12, refreshed 20 Nov 2017, 10:30');
    // A sheet with no table of the Tracker changes nothing.
    await inView('elsewhere');
    await list.filter({ hasText: 'Recommendations, November 2017' }).waitFor();
    await list.click();
    await page()
      .getByRole('option', { name: /Everything open/ })
      .click();
    await called('show');
    expect(await calls('show')).toEqual([['2', undefined]]);
  });

  test('keep what was begun while another sheet is in view', async () => {
    await open({ ...READY, tables: onSheets });
    await goTo('Send');
    await press('Send 3 rows');
    await page()
      .getByRole('radio', { name: /^Yours/ })
      .check();
    await inView('a');
    await see('You changed 4 rows');
    await inView('b');
    await see('2 of 3 rows sent');
    expect(
      await page()
        .getByRole('radio', { name: /^Yours/ })
        .isChecked()
    ).toBe(true);
  });

  test('show long names whole', async () => {
    const long = 'Effectiveness, efficiency and leg';
    await open({
      ...READY,
      tables: [
        { ...TABLE, sheetName: long },
        { ...second, sheetName: `${long} (2)` }
      ]
    });
    const list = page().getByRole('combobox', { name: 'Table' });
    await list.filter({ hasText: `${long} (2)` }).waitFor();
    const cut = await list.evaluate((element) => {
      const title = element.querySelector('[id$="-option"]') ?? element;
      return title.scrollWidth > title.clientWidth || title.scrollHeight > title.clientHeight + 1;
    });
    expect(cut).toBe(false);
  });

  test('that were copied say from which sheet nothing is sent', async () => {
    await open({ ...READY, tables: [{ ...TABLE, copies: ['Recommendations (2)'] }] });
    await see('“Recommendations (2)” holds a copy of this table.');
  });

  test('are looked for again where another tab is turned to, for a sheet may have been copied', async () => {
    await open(READY);
    await see('You changed 4 rows');
    expect(await calls('tables')).toHaveLength(1);
    await goTo('Send');
    await called('tables', 2);
    await page().getByRole('button', { name: 'Send 3 rows' }).waitFor();
  });

  test('that are gone can be taken off the list', async () => {
    await open({ ...READY, tables: [{ ...TABLE, isGone: true }] });
    await see('This table is not in the workbook any more.');
    await press('Take it off the list');
    await called('forget');
    expect(await calls('forget')).toEqual(['1']);
    expect(await calls('review')).toEqual([]);
  });

  test('that are of another site are neither read nor sent', async () => {
    const siteUrl = 'https://force.sharepoint.com/sites/other';
    await open({ ...READY, tables: [{ ...TABLE, memory: { ...TABLE.memory, siteUrl } }] });
    await see(`This table was pulled from ${siteUrl}.`);
    expect(await calls('review')).toEqual([]);
  });

  test('can be joined by another, and left as they are', async () => {
    await open(READY);
    await press('Pull a table');
    expect(await focused()).toBe('Pull');
    await see('Mine (12)');
    await press('Back to the tables');
    await see('You changed 4 rows');
  });
});
