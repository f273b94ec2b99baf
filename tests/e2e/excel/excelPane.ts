import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The task pane beside the grid, by its own buttons. */
export interface ExcelPane {
  readonly frame: FrameLocator;
  /** Everything that it says. */
  readonly words: () => Promise<string>;
  readonly button: (name: string | RegExp) => Locator;
  /** Does something that asks the site, and waits until the pane is done with it. */
  readonly asking: (act: () => Promise<void>) => Promise<void>;
  /** Until nothing is under way. */
  readonly idle: () => Promise<void>;
  readonly tab: (name: 'Refresh' | 'Check changes' | 'Send') => Locator;
  /** Goes to a tab as if one came there anew: what it shows is read again. */
  readonly arriveAt: (name: 'Check changes' | 'Send') => Promise<void>;
}

export function excelPane(page: Page): ExcelPane {
  const frame = page.frameLocator('#pane-place iframe');
  const button = (name: string | RegExp): Locator => frame.getByRole('button', { name });
  const idle = async (): Promise<void> => {
    for (const words of ['Cancel', 'Stopping…']) {
      await frame.getByRole('button', { name: words, exact: true }).waitFor({ state: 'detached' });
    }
  };
  const isOfSite = (request: { readonly url: () => string }): boolean =>
    request.url().includes('/_api/');
  const asking = async (act: () => Promise<void>): Promise<void> => {
    // While an answer is on its way the pane shows Cancel; without one there is nothing to wait for.
    const asked = Promise.any([
      page.waitForEvent('requestfinished', isOfSite),
      page.waitForEvent('requestfailed', isOfSite)
    ]);
    await act();
    await asked;
    await idle();
  };
  const tab = (name: string): Locator => frame.getByRole('tab', { name, exact: true });
  return {
    frame,
    button,
    asking,
    idle,
    tab,
    words: () => frame.getByRole('main').innerText(),
    arriveAt: async (name) => {
      await tab('Refresh').click();
      await asking(() => tab(name).click());
    }
  };
}
