import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { bundleFolder } from '../../local/build/buildIfChanged';
import type { LocalServer } from '../../local/localServer';
import { openLocalServer } from '../../local/localServer';
import { owner, samplePeople } from '../../local/people';
import { createSharePoint } from '../../local/sharepoint';
import { createWorkbench } from '../../local/workbench';
import type { SitePage } from '../../local/workbench/pages';
import { openSavedPages } from '../../local/workbench/savedPages';
import { sampleSite } from '../../local/workbench/sites';
import { launchBrowser } from './browser';
import { copySample } from './registerSite';

const componentId = '8c4b8f0e-3e55-4f0c-9b1b-6f5f2c1a7d10';

const page: SitePage = {
  name: 'Both',
  title: 'Both',
  webParts: [
    { componentId, properties: { title: 'First', asAt: '2017-11-20', sources: '01' } },
    { componentId, properties: { title: 'Second', asAt: '2023-09-05', sources: '03' } }
  ]
};

describe('two registers on a page', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-registers-'));
  let browser: Browser;
  let server: LocalServer;
  let sharePoint: ReturnType<typeof createSharePoint>;

  beforeAll(async () => {
    const dataFile = path.join(folder, 'sharepoint.sqlite');
    await copySample(dataFile);
    sharePoint = createSharePoint({
      dataFile,
      sites: [{ ...sampleSite, owners: [owner.login] }],
      directory: samplePeople
    });
    const workbench = createWorkbench({
      sites: () => [{ ...sampleSite, pages: [page] }],
      savedPages: openSavedPages(path.join(folder, 'pages.json')),
      people: samplePeople,
      bundleFolder
    });
    server = await openLocalServer(0, console.error);
    server.serve([workbench.handle, sharePoint.handle]);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await sharePoint.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const registerIn = (shown: Page, name: string): Locator =>
    shown.getByRole('region', { name, exact: true });
  const searchOf = (register: Locator): Locator => register.getByRole('searchbox');

  it('keep what is set on each of them apart, in the address and after a reload', async () => {
    const shown = await browser.newPage();
    await shown.goto(`http://localhost:${server.port}${sampleSite.path}/SitePages/Both.aspx`);
    for (const name of ['First', 'Second']) {
      await registerIn(shown, name).locator('[role=row][aria-level="2"]').first().waitFor();
      await searchOf(registerIn(shown, name)).fill(`only ${name}`);
    }
    await shown.waitForURL(/only\+Second/);
    const keys = new URL(shown.url()).searchParams;
    expect([keys.get('rt-q'), keys.get('rt-2-q')]).toEqual(['only First', 'only Second']);

    await shown.reload();
    for (const name of ['First', 'Second']) {
      const search = searchOf(registerIn(shown, name));
      await search.waitFor();
      expect(await search.inputValue()).toBe(`only ${name}`);
    }
  });
});
