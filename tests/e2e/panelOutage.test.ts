import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { startLocal } from '../../local/startLocal';
import type { LocalSite } from '../../local/startLocal';
import { launchBrowser } from './browser';
import { EDIT } from '../../src/components/loc/edit';
import { PANEL } from '../../src/components/loc/panel';
import { ERROR_SENTENCES, ROW_BEHIND } from '../../src/services/errors/errorSentences';
import { PEOPLE, beginEdit, openPanelOf, startPanelSite, updatesThatSay } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

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

describe('an edit while SharePoint is busy', () => {
  let site: PanelSite;
  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  afterEach(() => throttle(undefined));

  /** Asks the lead to wait, without an end, whatever is sent to these items. */
  async function throttle(path: string | undefined): Promise<void> {
    const rule = {
      match: { person: PEOPLE.lead, path },
      fault: { kind: 'throttle', retryAfter: 0 }
    };
    const answer = await fetch(`${new URL(site.siteUrl).origin}/_local/faults`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ rules: path === undefined ? [] : [rule] })
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  /** Types words and saves them while the items are throttled; gives the form. */
  async function saveDuring(open: OpenPanel, words: string, path: string): Promise<Locator> {
    const form = await beginEdit(open, 'Current position');
    await form.getByRole('textbox', { name: 'Current position' }).fill(words);
    await throttle(path);
    await form.getByRole('button', { name: EDIT.save }).click();
    return form;
  }

  const ROW = "*/getByTitle('Positions')/items(*)";

  it('says that it is busy and that nothing was saved', async () => {
    const words = 'Written while it was busy.';
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    const form = await saveDuring(open, words, "*/getByTitle('Updates')/items");
    await form.getByText(ERROR_SENTENCES['site busy']()).waitFor();
    expect(await updatesThatSay(site.siteUrl, words)).toBe(0);
    await throttle(undefined);
    await form.getByRole('button', { name: EDIT.sendAgain }).click();
    await open.panel.getByText(EDIT.saved, { exact: true }).waitFor();
    expect(await updatesThatSay(site.siteUrl, words)).toBe(1);
  });

  it('says that an update stands whose row is behind, and sends that again', async () => {
    const words = 'Saved before its row.';
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    const form = await saveDuring(open, words, ROW);
    await form.getByText(ROW_BEHIND.busy).waitFor();
    expect(await updatesThatSay(site.siteUrl, words)).toBe(1);
    await throttle(undefined);
    await form.getByRole('button', { name: EDIT.sendAgain }).click();
    await open.panel.getByText(EDIT.saved, { exact: true }).waitFor();
    await open.block('Current position').getByText(words).waitFor();
    expect(await updatesThatSay(site.siteUrl, words)).toBe(1);
  });

  it.each(['the form', 'the panel'])(
    'closes %s over it without offering to discard',
    async (what) => {
      const words = `Left with its row behind: ${what}.`;
      const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
      const form = await saveDuring(open, words, ROW);
      await form.getByText(ROW_BEHIND.busy).waitFor();
      // What changed is asked of the change log.
      const readAgain = open.page.waitForResponse((answer) =>
        (answer.request().postData() ?? '').includes('getchanges')
      );
      if (what === 'the form') {
        await form.getByRole('button', { name: EDIT.close }).click();
        await open.block('Current position').getByText(words).waitFor();
      } else {
        await open.panel.getByRole('button', { name: PANEL.close, exact: true }).click();
        await open.panel.waitFor({ state: 'detached' });
      }
      await readAgain;
      expect(await open.page.getByRole('alertdialog').count()).toBe(0);
      expect(await updatesThatSay(site.siteUrl, words)).toBe(1);
    }
  );
});
