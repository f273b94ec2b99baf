import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { dataFile } from '../../local/dataFolder';
import { startLocal } from '../../local/startLocal';
import type { RequestLog } from '../../local/sharepoint';
import { copyPrepared } from '../preparedData';
import { refusedByThreshold } from '../refusedByThreshold';
import { launchBrowser } from './browser';

export interface Visit {
  /** Login of a sample person; the owner unless given. */
  readonly person?: string;
  readonly theme?: 'light' | 'dark' | 'highContrast';
  readonly width?: number;
  readonly height?: number;
  /** A page of the site, without `.aspx`; the register unless given. */
  readonly pageName?: string;
  /** What follows the `?` of the address. */
  readonly search?: string;
  /** Called before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** The whole product in a browser: the deployed bundle, the real runtime, the local SharePoint. */
export interface RegisterSite {
  readonly siteUrl: string;
  readonly open: (visit?: Visit) => Promise<Page>;
  /** What the console of any page said was wrong. */
  readonly errors: string[];
  readonly stop: () => Promise<void>;
}

/** Starts a site of its own, with the sample or not set up at all, and a browser. */
export async function startRegisterSite({
  sample
}: {
  readonly sample: boolean;
}): Promise<RegisterSite> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'register-site-'));
  if (sample) await copySample(dataFile(dataFolder));
  const calls: RequestLog[] = [];
  const site = await startLocal({
    port: 0,
    dataFolder,
    sample,
    log: () => undefined,
    // As in tests/services/testSite.ts: no query of the product may need a small list.
    limits: { largeFrom: 0 },
    onCall: (call) => calls.push(call)
  });
  const browser: Browser = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];
  return {
    siteUrl: site.siteUrl,
    errors,
    open: async ({
      person,
      theme,
      width = 1440,
      height = 900,
      search = '',
      before,
      ...to
    } = {}) => {
      const context = await browser.newContext({ viewport: { width, height } });
      contexts.push(context);
      await context.addCookies(
        Object.entries({ person, theme }).flatMap(([name, value]) =>
          value === undefined ? [] : [{ name, value: encodeURIComponent(value), url: site.url }]
        )
      );
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await before?.(page);
      await page.goto(`${site.siteUrl}/SitePages/${to.pageName ?? 'Register'}.aspx?${search}`);
      return page;
    },
    stop: async () => {
      for (const context of contexts) await context.close();
      await browser.close();
      await site.stop();
      rmSync(dataFolder, { recursive: true, force: true });
      const refused = refusedByThreshold(calls);
      if (refused.length > 0) throw new Error(`Refused above 5,000 items: ${refused.join(', ')}`);
    }
  };
}

/** Copies the data of a site that was filled with the sample once. */
export async function copySample(file: string): Promise<void> {
  await copyPrepared('sample-site', file, fillOnce);
}

/** Fills a site with the sample, as a first start does. */
async function fillOnce(file: string): Promise<void> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'sample-site-'));
  const site = await startLocal({ port: 0, dataFolder, sample: true, log: () => undefined });
  await site.stop();
  renameSync(dataFile(dataFolder), file);
  rmSync(dataFolder, { recursive: true, force: true });
}

/** The count line as it is seen: "53 recommendations and AFIs, 14 reports". */
export async function countLine(page: Page): Promise<string> {
  return page.locator('[data-register-count]').innerText();
}

/** Waits until the count line reads so. */
export async function waitForCount(page: Page, words: string): Promise<void> {
  await page.locator('[data-register-count]', { hasText: words }).waitFor({ timeout: 20000 });
}
