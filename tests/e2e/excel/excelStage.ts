import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startExcelHost } from '../../../local/excel/page/startExcelHost';
import { samplePeople } from '../../../local/people';
import type { Stage } from '../../excel/scenarios/stage';
import { stageOn } from '../../excel/scenarios/stage';
import type { TestSite } from '../../services/testSite';
import { trackerTestSite } from '../../services/testSite';

/** A site that is set up, and an Excel host beside it that serves the built pane. */
export interface ExcelStage {
  readonly site: TestSite;
  readonly stage: Stage;
  /** As a page of https may ask it: Chromium knows this name as the machine's own. */
  readonly siteUrl: string;
  readonly open: (context: BrowserContext) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

export async function excelStage(): Promise<ExcelStage> {
  const site = await trackerTestSite();
  const siteUrl = site.siteUrl.replace('127.0.0.1', 'localhost');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tracker-excel-'));
  const host = await startExcelHost({
    siteUrl,
    people: samplePeople,
    paneFolder: path.resolve(__dirname, '../../../dist-excel'),
    port: 0,
    certificateFile: path.join(folder, 'certificate.json'),
    log: () => undefined
  });
  return {
    site,
    stage: stageOn(site),
    siteUrl,
    open: async (context) => {
      const page = await context.newPage();
      await page.goto(host.url);
      await page.waitForFunction(() => 'excelHost' in window);
      await page.evaluate('excelHost.drawn()');
      return page;
    },
    stop: async () => {
      await host.stop();
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
