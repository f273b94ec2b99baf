import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import '../../../local/excel/page/browser/windowObject';
import { addInFolder } from '../../../local/build/buildIfChanged';
import { dataFile } from '../../../local/dataFolder';
import { startLocal, type LocalSite } from '../../../local/startLocal';
import { launchBrowser } from '../../e2e/browser';
import { copySample } from '../../e2e/registerSite';

/** The pane as it was built, under its own policy, with the real Office.js, sign-in and site. */
describe('the built pane in the Excel host', () => {
  let browser: Browser;
  let site: LocalSite;
  let folder: string;
  let page: Page;
  let pane: FrameLocator;
  const errors: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'built-pane-'));
    await copySample(dataFile(folder));
    site = await startLocal({
      port: 0,
      dataFolder: folder,
      sample: true,
      excel: { port: 0, isNeeded: true, paneFolder: addInFolder },
      log: () => undefined
    });
    browser = await launchBrowser();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 900 }
    });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(site.excelUrl ?? '');
    await page.waitForFunction(() => 'excelHost' in window);
    pane = page.frameLocator('#pane-place iframe');
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('signs in, pulls, checks and sends, and nothing of it breaks the page’s policy', async () => {
    await pane
      .getByRole('textbox', { name: 'Address of the site' })
      .fill(`${site.siteUrl}/SitePages/Register.aspx`);
    await pane.getByRole('button', { name: 'Sign in and go on' }).click();
    await pane.getByText(/^Everything open \(\d+\)$/).click();
    await pane.getByRole('button', { name: 'Pull', exact: true }).click();
    await pane.getByText(/^\d+ rows pulled to “.+”\.$/).waitFor();
    await pane.getByText('You changed nothing since the pull.').waitFor();

    await page.evaluate(() => {
      const { model, person } = window.excelHost;
      const headings = model.sheets.find(({ tables }) => tables.length > 0)?.rows[0] ?? [];
      const place = headings.findIndex((cell) => cell?.value === 'Current position');
      person.type(`${String.fromCharCode('A'.charCodeAt(0) + place)}2`, '=said in Excel');
    });
    // Told by Excel's own event, through the real Office.js.
    await pane.getByText('The sheet has changed since.').waitFor();
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByText('You changed 1 row').waitFor();
    await pane.getByRole('tab', { name: 'Send' }).click();
    await pane.getByRole('button', { name: 'Send 1 row' }).click();
    await pane.getByText('1 of 1 row sent').first().waitFor();
    await pane.getByText('Current position: =said in Excel').waitFor();
    await pane.getByText('There is nothing to send.').waitFor();

    // Another pull; then back to the first one's sheet, and the pane follows.
    await pane.getByRole('button', { name: 'Pull a table' }).click();
    await pane.getByText('Their updates (read-only)').click();
    await pane.getByRole('button', { name: 'Pull', exact: true }).click();
    const table = pane.getByRole('combobox', { name: 'Table' });
    await table.filter({ hasText: 'updates' }).waitFor();
    await page.getByRole('tab', { name: 'Open recommendations' }).click();
    await table.filter({ hasText: 'Open recommendations' }).waitFor();
    await pane.getByText('1 of 1 row sent').filter({ visible: true }).first().waitFor();
    expect(errors).toEqual([]);
  });
});
