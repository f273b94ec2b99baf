import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import type { Script } from './page/scriptedSite';
import { askedBy, openPane, packPane } from './panePage';
import type { PaneOptions } from './panePage';

/** The pane of one test file: one browser, and a page for each test, which must throw nothing. */
export interface PaneUnderTest {
  readonly open: (script: Script, options?: PaneOptions) => Promise<void>;
  readonly page: () => Page;
  readonly press: (button: string | RegExp) => Promise<void>;
  readonly goTo: (tab: string) => Promise<void>;
  readonly see: (text: string | RegExp) => Promise<void>;
  /** What the pane asked for by one method, in order. */
  readonly calls: (call: string) => Promise<readonly unknown[]>;
  /** Waits until the pane has asked for it so often. */
  readonly called: (call: string, times?: number) => Promise<void>;
  /** The words of what has the focus. */
  readonly focused: () => Promise<string>;
}

/** To be called once at the top of a test file. */
export function paneUnderTest(): PaneUnderTest {
  let browser: Browser;
  let bundle: Awaited<ReturnType<typeof packPane>>;
  let opened: Page[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    [browser, bundle] = await Promise.all([launchBrowser(), packPane()]);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const thrown = errors;
    await Promise.all(opened.map((each) => each.context().close()));
    [opened, errors] = [[], []];
    expect(thrown).toEqual([]);
  });

  const page = (): Page => {
    const last = opened[opened.length - 1];
    if (last === undefined) throw new Error('No pane was opened.');
    return last;
  };
  return {
    open: async (script, options) => {
      const next = await openPane(browser, bundle, script, options);
      next.on('pageerror', (error) => errors.push(error.message));
      opened.push(next);
    },
    page,
    press: (name) =>
      page()
        .getByRole('button', { name, exact: typeof name === 'string' })
        .click(),
    goTo: (name) => page().getByRole('tab', { name }).click(),
    see: (text) => page().getByText(text).filter({ visible: true }).first().waitFor(),
    calls: async (call) =>
      (await askedBy(page())).filter((each) => each.call === call).map(({ of }) => of),
    called: async (call, times = 1) => {
      await page().waitForFunction(
        ([name, least]) => window.asked.filter((each) => each.call === name).length >= least,
        [call, times] as const
      );
    },
    focused: () => page().evaluate(() => document.activeElement?.textContent ?? '')
  };
}
