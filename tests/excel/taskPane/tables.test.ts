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
