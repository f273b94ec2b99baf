import type { Browser, Page } from 'playwright-core';
import { SCENARIOS } from '../../excel/scenarios/list';
import { launchBrowser } from '../browser';
import type { ExcelInBrowser } from './excelInBrowserDriver';
import { excelInBrowserFor } from './excelInBrowserDriver';
import type { ExcelStage } from './excelStage';
import { excelStage } from './excelStage';

/** The scenarios of tests/excel/scenarios, by the pane's own buttons: one browser, one host, one page. */

// A machine with other work to do takes its time.
jest.setTimeout(180_000);

let browser: Browser;
let host: ExcelStage;
let page: Page;
let excel: ExcelInBrowser;

beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), excelStage()]);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ignoreHTTPSErrors: true,
    locale: 'en-GB',
    timezoneId: 'Europe/London'
  });
  page = await host.open(context);
  page.setDefaultTimeout(60_000);
  excel = excelInBrowserFor(page, host.siteUrl);
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

beforeEach(() => excel.begin(host.stage.lead));

describe.each(Object.keys(SCENARIOS))('in Excel, in a browser: %s', (about) => {
  test.each(SCENARIOS[about] ?? [])('$name', async ({ run }) => {
    await run(host.stage, excel);
  });
});
