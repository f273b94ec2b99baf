import '@pnp/sp/items';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/webs';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addInFolder } from '../../../local/build/buildIfChanged';
import { dataFile } from '../../../local/dataFolder';
import type { LocalSite } from '../../../local/startLocal';
import { startLocal } from '../../../local/startLocal';
import { leads, owner } from '../../../local/people';
import type { SheetInHand } from '../../excel/scenarios/sheetInHand';
import { sheetInHand } from '../../excel/scenarios/sheetInHand';
import { spfiFor } from '../../services/spfiFor';
import { launchBrowser } from '../browser';
import { copySample } from '../registerSite';
import type { ExcelInBrowser } from './excelInBrowserDriver';
import { excelInBrowserFor } from './excelInBrowserDriver';

// A machine with other work to do takes its time.
jest.setTimeout(300_000);

interface PositionRow {
  readonly RecordId: string;
  readonly CurrentPosition: string | null;
  readonly AsAt: string | null;
  readonly Status: string;
}

/** A lead officer at Excel and an owner in the register, at the same recommendations. */
describe('a lead officer in Excel and an owner in the register', () => {
  let browser: Browser;
  let site: LocalSite;
  let folder: string;
  let page: Page;
  let excel: ExcelInBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'excel-and-register-'));
    await copySample(dataFile(folder));
    [browser, site] = await Promise.all([
      launchBrowser(),
      startLocal({
        port: 0,
        dataFolder: folder,
        sample: true,
        excel: { port: 0, isNeeded: true, paneFolder: addInFolder },
        log: () => undefined
      })
    ]);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/London'
    });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(site.excelUrl ?? '');
    await page.waitForFunction(() => 'excelHost' in window);
    excel = excelInBrowserFor(page, site.siteUrl);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Positions in progress that the page of the register shows, in the order of the sheet. */
  async function inProgress(sheet: SheetInHand): Promise<readonly string[]> {
    const rows = await positions().select('RecordId', 'CurrentPosition', 'Status').top(500)<
      PositionRow[]
    >();
    const onRegister = await spfiFor(site.siteUrl, owner.login)
      .web.lists.getByTitle('Recommendations')
      .items.select('RecordId', 'SourcePaper')
      .top(500)<{ readonly RecordId: string; readonly SourcePaper: string | null }[]>();
    const shown = new Set(
      onRegister.filter(({ SourcePaper }) => SourcePaper === '01').map(({ RecordId }) => RecordId)
    );
    const open = new Set(
      rows
        .filter(({ CurrentPosition, Status }) => CurrentPosition !== null && Status === 'AMBER')
        .map(({ RecordId }) => RecordId)
    );
    return (await sheet.ids()).filter((id) => open.has(id) && shown.has(id));
  }

  function positions() {
    return spfiFor(site.siteUrl, owner.login).web.lists.getByTitle('Positions').items;
  }

  async function positionOf(id: string): Promise<PositionRow | undefined> {
    const [row] = await positions()
      .select('RecordId', 'CurrentPosition', 'AsAt', 'Status')
      .filter(`RecordId eq '${id}'`)<PositionRow[]>();
    return row;
  }

  /** The owner opens a recommendation in the register and saves fields of its position. */
  async function saveInRegister(
    id: string,
    fields: Readonly<Record<string, string>>
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([
      { name: 'person', value: encodeURIComponent(owner.login), url: site.url }
    ]);
    const register = await context.newPage();
    register.setDefaultTimeout(60_000);
    await register.goto(`${site.siteUrl}/SitePages/Register.aspx?rt-open=${id}`);
    await register.getByRole('button', { name: 'Edit: Current position' }).click();
    const form = register.getByRole('form', { name: 'Current position' });
    for (const [label, value] of Object.entries(fields)) {
      await form.getByLabel(label, { exact: true }).fill(value);
    }
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await context.close();
  }

  test('both land; the one field that both changed is decided by the lead officer', async () => {
    await excel.signInAs(leads.owenPryce);
    await excel.pullEverythingOpen();
    const sheet = sheetInHand(excel);
    const [first = '', second = '', third = ''] = await inProgress(sheet);
    expect(third).not.toBe('');
    await sheet.type(first, 'position', 'Said in Excel, beside what the owner says');
    await sheet.type(second, 'position', 'Said in Excel, where the owner said something too');

    await saveInRegister(first, { 'As at': '3 November 2017' });
    await saveInRegister(second, { 'Current position': 'Said by the owner in the register' });
    await saveInRegister(third, { 'Current position': 'Said by the owner alone' });

    const told = await excel.send();
    expect(told).toContain('1 of 2 rows sent');
    expect(told).toContain('One row waits for you.');
    expect(told).toContain(`As at: changed by ${owner.name} meanwhile, and kept.`);
    expect(told).toContain(`Current position was changed by ${owner.name}`);
    expect(await positionOf(first)).toMatchObject({
      CurrentPosition: 'Said in Excel, beside what the owner says',
      AsAt: '2017-11-03'
    });
    expect((await positionOf(second))?.CurrentPosition).toBe('Said by the owner in the register');

    await excel.does('select', (await sheet.address(second, 'position')).split('!')[1] ?? '');
    await page.evaluate('excelHost.drawn()');
    const picture = process.env.SCREENSHOTS;
    if (picture !== undefined) {
      await page.screenshot({ path: path.join(picture, 'excel-and-register.png') });
    }

    expect(await excel.choose('mine')).toContain('1 of 1 row sent');
    expect((await positionOf(second))?.CurrentPosition).toBe(
      'Said in Excel, where the owner said something too'
    );
    expect(await excel.refresh()).toContain('brought up to date');
    expect(await sheet.value(third, 'position')).toBe('Said by the owner alone');
    expect(await excel.send()).toContain('There is nothing to send.');
  });
});
