import type { Page } from 'playwright-core';
import '../../../local/excel/page/browser/windowObject';
import type { SamplePerson } from '../../../local/people';
import { EXCEL_PANE } from '../../../src/components/loc/excelPane';
import { EXCEL_PULL } from '../../../src/components/loc/excelPull';
import { EXCEL_REFRESH } from '../../../src/components/loc/excelRefresh';
import { EXCEL_SEND } from '../../../src/components/loc/excelSend';
import { EXCEL_SITE } from '../../../src/components/loc/excelSite';
import type { AtExcel, Told } from '../../excel/scenarios/atExcel';
import type { SeenWorkbook } from '../../excel/scenarios/seenWorkbook';
import { seenWorkbook } from '../../excel/scenarios/seenWorkbook';
import { excelPane } from './excelPane';

/** Excel's page in a real browser, and the add-in's pane in it by its own buttons. */
export interface ExcelInBrowser extends AtExcel {
  /** A new workbook, with whoever it is signed in. */
  readonly begin: (person: SamplePerson) => Promise<void>;
  readonly pullEverythingOpen: () => Promise<Told>;
}

export function excelInBrowserFor(page: Page, siteUrl: string): ExcelInBrowser {
  const pane = excelPane(page);
  const { frame, button, asking, idle } = pane;
  const siteForm = frame.getByLabel(EXCEL_SITE.address);
  const pullForm = frame.getByRole('button', { name: EXCEL_PULL.pull, exact: true });
  const tabs = pane.tab('Refresh');
  /** The workbook is still that of the scenario before; what there is to pull has changed since. */
  let isFresh = true;

  /** Until the pane knows the workbook and its site. */
  async function ready(): Promise<void> {
    await siteForm.or(pullForm).or(tabs).first().waitFor();
    if (await siteForm.isVisible()) {
      await siteForm.fill(siteUrl);
      await asking(() => button(EXCEL_SITE.go).click());
      await pullForm.or(tabs).first().waitFor();
    }
    await idle();
  }

  /** The pane is loaded anew by what is done: the one before is gone first. */
  async function loadedAnew(act: () => Promise<unknown>): Promise<void> {
    const before = await page.waitForSelector('#pane-place iframe');
    await act();
    await before.waitForElementState('hidden');
    await ready();
  }

  async function signInAs({ login }: SamplePerson): Promise<void> {
    const signedIn = await page.evaluate(() => window.excelHost.signedIn?.login);
    if (signedIn === login) return;
    await loadedAnew(() => page.evaluate((who) => window.excelHost.signInAs(who), login));
  }

  /** The form in which one says what to pull, as the site is now. */
  async function arriveAtPull(): Promise<void> {
    if (isFresh) await loadedAnew(() => page.evaluate(() => window.excelHost.newWorkbook()));
    else await asking(() => button(EXCEL_PANE.pullMore).click());
    isFresh = false;
  }

  async function pull(): Promise<Told> {
    await asking(() => pullForm.click());
    await tabs.waitFor();
    await idle();
    return pane.words();
  }

  return {
    begin: async (person) => {
      isFresh = true;
      await signInAs(person);
    },
    signInAs,
    does: (operation, ...given) =>
      page.evaluate(
        ([name, args]) => {
          const act = window.excelHost.person[name] as (...all: unknown[]) => unknown;
          return act(...args);
        },
        [operation, given as readonly unknown[]] as const
      ) as ReturnType<AtExcel['does']> as never,
    readsAs: (locale) =>
      page.evaluate((name) => {
        window.excelHost.model.locale = name;
      }, locale),
    seen: () =>
      page.evaluate(`(${seenWorkbook.toString()})(excelHost.model)`) as Promise<SeenWorkbook>,
    pull: async (directorate, kind = 'recommendations') => {
      await arriveAtPull();
      await frame.getByRole('radio', { name: EXCEL_PULL.scope.directorate }).check();
      await frame.getByRole('combobox', { name: EXCEL_PULL.directorate }).click();
      await frame.getByRole('option', { name: new RegExp(`^${directorate} \\(`) }).click();
      await frame.getByRole('radio', { name: EXCEL_PULL.kind[kind] }).check();
      return pull();
    },
    pullEverythingOpen: async () => {
      await arriveAtPull();
      await frame.getByRole('radio', { name: EXCEL_PULL.scope.open }).check();
      return pull();
    },
    check: async () => {
      await pane.arriveAt('Check changes');
      return pane.words();
    },
    send: async () => {
      await pane.arriveAt('Send');
      const send = button(/^Send \d+ rows?$/);
      if (await send.isVisible()) await asking(() => send.click());
      return pane.words();
    },
    choose: async (side) => {
      const cards = frame.getByRole('button', { name: EXCEL_SEND.sendRow });
      for (const group of await frame.getByRole('radiogroup').all()) {
        await group
          .getByRole('radio')
          .nth(side === 'mine' ? 0 : 1)
          .check();
      }
      while ((await cards.count()) > 0) await asking(() => cards.first().click());
      return pane.words();
    },
    refresh: async (): Promise<Told> => {
      await pane.tab('Refresh').click();
      await asking(() => button(EXCEL_REFRESH.button).click());
      return pane.words();
    },
    receiptsAsSheet: async () => {
      await button(EXCEL_SEND.asSheet).click();
      await frame.getByText(EXCEL_SEND.sheetWritten).waitFor();
    },
    save: async () => {
      const text = await page.evaluate(async () => {
        const bytes = await window.excelHost.save();
        return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      });
      return Uint8Array.from(text, (character) => character.charCodeAt(0));
    },
    openElsewhere: (file) =>
      loadedAnew(() =>
        page.evaluate((bytes) => window.excelHost.open(Uint8Array.from(bytes)), Array.from(file))
      )
  };
}
