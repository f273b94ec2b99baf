/** The page of the Excel host, opened anew for each test of a file. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import '../../../../local/excel/page/browser/windowObject';
import { launchBrowser } from '../../../e2e/browser';
import { openHost, paneOf, startHostUnderTest, type HostUnderTest } from './hostUnderTest';

export interface OpenedHost {
  readonly page: () => Page;
  readonly context: () => BrowserContext;
  /** What the page and its pane said in the console as errors. */
  readonly errors: () => readonly string[];
  readonly siteUrl: () => string;
  /** What the grid shows in a cell of the active sheet. */
  readonly shown: (address: string) => Promise<string>;
  /** The same of the first cells of a column. */
  readonly column: (letter: string, rows: number) => Promise<readonly string[]>;
  /** Runs the body of an async function in the pane. */
  readonly inPane: <T>(script: string) => Promise<T>;
  /** Selects by the name box, whose Enter gives the keyboard to the grid. */
  readonly goTo: (address: string) => Promise<void>;
  /** Goes to a cell, types and presses Enter. */
  readonly typeInto: (address: string, keys: string) => Promise<void>;
}

/** Whether the keyboard is the grid's; runs in the page. */
export const gridHasFocus = (): boolean =>
  document.querySelector('.gridPlace')?.contains(document.activeElement) === true;

/** Starts a host for the tests of a file, and opens its page before each. */
export function openedHost(): OpenedHost {
  let browser: Browser;
  let host: HostUnderTest;
  let context: BrowserContext;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    browser = await launchBrowser();
    host = await startHostUnderTest();
  });

  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  beforeEach(async () => {
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      ignoreHTTPSErrors: true
    });
    ({ page, errors } = await openHost(context, host.excelUrl));
  });

  afterEach(() => context.close());

  const goTo = async (address: string): Promise<void> => {
    await page.locator('#name-box').fill(address);
    await page.locator('#name-box').press('Enter');
    await page.evaluate('excelHost.drawn()');
    await page.waitForFunction(gridHasFocus);
  };
  return {
    page: () => page,
    context: () => context,
    errors: () => errors,
    siteUrl: () => host.site.siteUrl,
    shown: (address) =>
      page.evaluate(`excelHost.drawn().then(() => excelHost.shown('${address}'))`),
    column: (letter, rows) =>
      page.evaluate(`excelHost.drawn().then(() =>
        Array.from({ length: ${rows} }, (_, row) => excelHost.shown('${letter}' + (row + 1))))`),
    inPane: async (script) => (await paneOf(page)).evaluate(`(async () => { ${script} })()`),
    goTo,
    typeInto: async (address, keys) => {
      await goTo(address);
      await page.keyboard.type(keys);
      await page.keyboard.press('Enter');
    }
  };
}
