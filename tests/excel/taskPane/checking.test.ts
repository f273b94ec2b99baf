import { paneUnderTest } from './paneUnderTest';
import { READY, REVIEW, TABLE, UNCHANGED } from './scripts';

const { open, page, press, goTo, see, calls, called, focused } = paneUnderTest();

describe('checking changes', () => {
  test('shows each row and field with what stood there, problems in words, and the row on request', async () => {
    await open(READY);
    await see('You changed 4 rows');
    await see('One row has something to put right first.');
    const row = page().getByRole('listitem').filter({ hasText: 'Tri-service review, 5' });
    await row.getByText('Grren').waitFor();
    await row.getByText('This row is not sent until it is put right.').waitFor();
    const first = page().getByRole('listitem').filter({ hasText: 'Effectiveness 2016, 10' });
    expect(await first.locator('ins').innerText()).toContain('2 of 5 checked');
    await first.getByRole('button', { name: 'Show row 39, Effectiveness 2016, 10' }).click();
    await called('show');
    expect(await calls('show')).toEqual([['1', 39]]);
  });

  test('shows six lines of long words, and the rest on demand', async () => {
    const [row] = REVIEW.rows;
    if (row === undefined) throw new Error('The script has changed.');
    const base = Array.from({ length: 30 }, (_line, place) => `Point ${place}`).join('\n');
    const changes = [{ column: 'position' as const, mine: 'Short', base, isBaseKnown: true }];
    await open({ ...READY, review: { ...REVIEW, rows: [{ ...row, changes }] } });
    const more = page().getByRole('button', { name: 'Show all, Current position' });
    const item = page().getByRole('listitem').filter({ hasText: 'Effectiveness 2016, 10' });
    const height = async (): Promise<number> => (await item.boundingBox())?.height ?? 0;
    expect(await height()).toBeLessThan(250);
    await more.click();
    expect(await height()).toBeGreaterThan(500);
    await press('Show less, Current position');
    await more.waitFor();
  });

  test('says where a formula stands, and where only something is wrong', async () => {
    const [row, , , wrong] = REVIEW.rows;
    if (row === undefined || wrong === undefined) throw new Error('The script has changed.');
    const changes = row.changes.map((change) => ({ ...change, isFormula: true as const }));
    await open({ ...READY, review: { ...REVIEW, rows: [{ ...row, changes }] } });
    await see('You changed 1 row');
    await see('A formula stands in this cell; its value is sent.');
    await open({ ...READY, review: { ...REVIEW, rows: [{ ...wrong, changes: [] }] } });
    await page().getByRole('heading', { name: 'One row has something to put right' }).waitFor();
    expect(await page().getByText('You changed').count()).toBe(0);
  });

  test('names columns that are gone and rows that were taken out', async () => {
    await open({ ...READY, review: { ...UNCHANGED, missing: ['position'], removed: 2 } });
    await see('You changed nothing since the pull.');
    await see('The column “Current position” is not in the table any more');
    await see('2 rows were taken out of the table.');
  });

  test('says when it was done, and that the sheet has changed since', async () => {
    await open({ ...READY, tables: [{ ...TABLE, sheetId: 'a' }] });
    await see('Checked at 10:50.');
    expect(await page().getByText('The sheet has changed since').count()).toBe(0);
    await page().evaluate(() => window.tellPane({ kind: 'changed', sheetId: 'elsewhere' }));
    await page().evaluate(() => window.tellPane({ kind: 'changed', sheetId: 'a' }));
    await see('Checked at 10:50. The sheet has changed since. Check again.');
    await press('Check again');
    await page().getByText('The sheet has changed since').waitFor({ state: 'detached' });
    expect(await calls('review')).toHaveLength(2);
  });

  test('keeps the focus where a button is pressed by the keyboard', async () => {
    await open(READY);
    await see('You changed 4 rows');
    const again = page().getByRole('button', { name: 'Check again' });
    await again.focus();
    await page().keyboard.press('Enter');
    await called('review', 2);
    await see('You changed 4 rows');
    expect(await focused()).toBe('Check again');
  });

  test('moves the focus to what is around a button that goes away', async () => {
    await open({ ...READY, endless: ['review'] });
    await page().getByRole('button', { name: 'Cancel' }).focus();
    await page().keyboard.press('Enter');
    await see('Stopped. Nothing more was done.');
    await page().waitForFunction(() => document.activeElement?.getAttribute('role') === 'tabpanel');
  });

  test('that fails says why, and can be tried again', async () => {
    await open({ ...READY, failing: { review: 'offline' } });
    await see('The site did not answer.');
    await press('Try again');
    await called('review', 2);
  });
});

describe('refreshing', () => {
  test('says what changed and what was kept', async () => {
    await open({
      ...READY,
      refreshed: {
        changed: 3,
        added: 1,
        kept: 2,
        left: [{ id: 'x', name: 'Efficiency 2015, 5' }],
        at: '2017-11-20T11:00:00Z'
      }
    });
    await goTo('Refresh');
    await press('Refresh the sheet');
    await see('3 rows were brought up to date.');
    await see('1 row was added at the end.');
    await see('2 cells that you had changed were changed by others too.');
    await see('Efficiency 2015, 5');
  });

  test('says so where nothing changed', async () => {
    await open({
      ...READY,
      refreshed: { changed: 0, added: 0, kept: 0, left: [], at: '2017-11-20T11:00:00Z' }
    });
    await goTo('Refresh');
    await press('Refresh the sheet');
    await see('The sheet is up to date.');
  });
});

test('the keyboard reaches everything, and the tabs by their arrows', async () => {
  await open(READY);
  await see('You changed 4 rows');
  const tab = async (): Promise<string> => {
    await page().keyboard.press('Tab');
    return (await focused()).trim();
  };
  expect([await tab(), await tab()]).toEqual(['Pull a table', 'Refresh']);
  await page().keyboard.press('ArrowRight');
  expect((await focused()).trim()).toBe('Check changes');
  expect([await tab(), await tab()]).toEqual(['Check again', 'Show row 39']);
  await page().keyboard.press('Enter');
  await called('show');
});
