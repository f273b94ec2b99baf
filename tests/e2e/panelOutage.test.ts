import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startLocal } from '../../local/startLocal';
import type { LocalSite } from '../../local/startLocal';
import { launchBrowser } from './browser';
import { PEOPLE, beginEdit, openPanelOf, updatesThatSay } from './panelSite';

const WORDS = 'Written while the site was away.';

describe('an edit during which the site goes away', () => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'panel-outage-'));
  let site: LocalSite | undefined;
  let browser: Browser;

  const start = (port: number): Promise<LocalSite> =>
    startLocal({ port, dataFolder, sample: true, log: () => undefined });

  beforeAll(async () => {
    site = await start(0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('says that nothing was saved, keeps the words, and sends them once when it is back', async () => {
    if (site === undefined) throw new Error('The site did not start');
    const { url, siteUrl } = site;
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ name: 'person', value: encodeURIComponent(PEOPLE.lead), url }]);
    const page = await context.newPage();
    await page.goto(`${siteUrl}/SitePages/Register.aspx?rt-q=efficiency+2015`);
    await page.locator('[role=row][aria-level="2"]').first().click();
    const open = await openPanelOf(page);
    const form = await beginEdit(open, 'Current position');
    const words = form.getByRole('textbox', { name: 'Current position' });
    await words.fill(WORDS);

    await site.stop();
    site = undefined;
    await form.getByRole('button', { name: 'Save' }).click();
    const alert = form.getByText(/Nothing was saved/);
    await alert.waitFor({ timeout: 40000 });
    expect(await words.inputValue()).toBe(WORDS);

    site = await start(Number(new URL(url).port));
    await form.getByRole('button', { name: 'Send again' }).click();
    await open.panel.getByText('Saved.').waitFor();
    await open.block('Current position').getByText(WORDS).waitFor();
    expect(await updatesThatSay(siteUrl, WORDS)).toBe(1);
    await context.close();
  });
});
