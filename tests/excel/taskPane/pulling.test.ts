import { paneUnderTest } from './paneUnderTest';
import { CHOICES, READY, SITE, TABLE } from './scripts';

const { open, page, press, see, calls, focused } = paneUnderTest();

describe('pulling', () => {
  test('offers each choice with how many it holds, and pulls what was chosen', async () => {
    await open({ ...READY, tables: [] });
    await see('Mine (12)');
    await see('Everything open (34)');
    await page().getByText('A report', { exact: true }).click();
    await press('Pull');
    await see('Choose a report.');
    expect(await calls('pull')).toEqual([]);
    await page().getByRole('combobox', { name: 'Report' }).click();
    await page().getByRole('option', { name: 'Making it fair (9)' }).click();
    await page().getByText('Their tasks').click();
    await press('Pull');
    await see('53 rows pulled to “Recommendations”.');
    expect(await focused()).toBe('53 rows pulled to “Recommendations”.');
    expect(await calls('pull')).toEqual([
      { kind: 'tasks', scope: { kind: 'report', reportId: 'r2' } }
    ]);
  });

  test('takes a saved view, or the link of any view of this site', async () => {
    await open({ ...READY, tables: [] });
    await page().getByText('A view of the register').click();
    const link = page().getByRole('textbox', { name: 'Link of the view' });
    await press('Pull');
    await see('Choose a view, or paste its link.');
    await link.fill('https://elsewhere.example/sites/inspection/?rt-status=RED');
    await press('Pull');
    await see('This is no link of the register.');
    await link.fill(`${SITE}/SitePages/Register.aspx?rt-status=RED&env=1`);
    await press('Pull');
    await see('53 rows pulled');
    expect(await calls('pull')).toEqual([
      {
        kind: 'recommendations',
        scope: { kind: 'view', name: 'View of the register', address: '?rt-status=RED&env=1' }
      }
    ]);
  });

  test('hands on the columns that were chosen', async () => {
    await open({ ...READY, tables: [] });
    await press(/^Columns/);
    const always = page().getByRole('checkbox', { name: 'Report (always there)' });
    expect(await always.isDisabled()).toBe(true);
    await page().getByText('Reason for status', { exact: true }).click();
    await page().getByText('Last update', { exact: true }).click();
    await press('Pull');
    await see('53 rows pulled');
    const [{ columns }] = (await calls('pull')) as [{ columns: readonly string[] }];
    expect(columns).toContain('lastUpdate');
    expect(columns).not.toContain('reason');
    expect(columns).toContain('report');
  });

  test('is told with the table that was pulled, and not with another', async () => {
    await open({ ...READY, tables: [{ ...TABLE, sheetId: 'a' }] });
    await press('Pull a table');
    await press('Pull');
    await see('53 rows pulled to “Recommendations”.');
    await page().evaluate(() => window.tellPane({ kind: 'in view', sheetId: 'a' }));
    await page().getByText('53 rows pulled').waitFor({ state: 'detached' });
  });

  test('of nothing is no fault: a sentence says so and what to do', async () => {
    await open({ ...READY, tables: [], failing: { pull: 'nothing to pull' } });
    await press('Pull');
    await see('Nothing is allocated to you today, so no sheet was made.');
    expect(await page().getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page().getByText('Their tasks').click();
    await page().getByText('so no sheet was made').waitFor({ state: 'detached' });
    await press('Pull');
    await see('None of these recommendations has tasks');
  });

  test('can be stopped, and says that nothing was pulled', async () => {
    await open({ ...READY, tables: [], endless: ['pull'] });
    await press('Pull');
    await see('Reading the site: 1,200 records');
    await press('Cancel');
    await see('Nothing was pulled.');
    await page().getByRole('button', { name: 'Pull', exact: true }).waitFor();
  });

  test('starts from everything open where nothing is the person’s own', async () => {
    await open({ ...READY, tables: [], choices: { ...CHOICES, mine: 0 } });
    await see('Mine (0)');
    expect(await page().getByRole('radio', { name: 'Everything open (34)' }).isChecked()).toBe(
      true
    );
  });

  test('says to whom may only read that every column will be so', async () => {
    const rights = Object.fromEntries(Object.keys(CHOICES.rights).map((right) => [right, false]));
    await open({
      ...READY,
      tables: [],
      choices: { ...CHOICES, rights: rights as unknown as typeof CHOICES.rights }
    });
    await see('every column will look read-only');
  });
});
