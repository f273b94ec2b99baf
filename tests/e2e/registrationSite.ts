import type { Locator, Page } from 'playwright-core';
import { PEOPLE, openPanelOf } from './panelSite';
import type { OpenPanel } from './panelSite';
import type { RegisterSite, Visit } from './registerSite';
import { waitForCount } from './registerSite';

/** Opens the register as an owner and waits until it is there with its commands. */
export async function openAsOwner(
  site: RegisterSite,
  visit: Visit = {},
  count = 'recommendations and AFIs'
): Promise<Page> {
  const page = await site.open({ person: PEOPLE.owner, ...visit });
  await waitForCount(page, count);
  await page.getByRole('button', { name: 'Add report' }).waitFor();
  return page;
}

/** The dialog in which a report is added. */
export async function openAddReport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Add report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a report' });
  // Fluent's dialog itself has no size; what it holds has.
  await dialog.getByRole('heading', { level: 2 }).waitFor();
  return dialog;
}

/** Opens a dialog of the menu with more commands. */
export async function openCommand(page: Page, command: RegExp, title: string): Promise<Locator> {
  await page.getByRole('button', { name: 'More commands' }).click();
  await page.getByRole('menuitem', { name: command }).click();
  const dialog = page.getByRole('dialog', { name: title });
  // Fluent's dialog itself has no size; what it holds has.
  await dialog.getByRole('heading', { level: 2 }).waitFor();
  return dialog;
}

/** The panel of the first recommendation that the search finds. */
export async function openFirst(page: Page, search: string): Promise<OpenPanel> {
  await page.getByRole('searchbox').fill(search);
  await page.locator('[data-register-count]', { hasText: 'of' }).waitFor();
  await page.locator('[role=row][aria-level="2"]').first().click();
  return openPanelOf(page);
}

/** The rows of a list of the site, asked over REST as the owner. */
export async function rowsOf<Row>(siteUrl: string, list: string): Promise<readonly Row[]> {
  const response = await fetch(
    `${siteUrl}/_api/web/lists/getByTitle('${list}')/items?$top=5000&$orderby=ID`,
    {
      headers: {
        accept: 'application/json;odata=nometadata',
        cookie: `person=${encodeURIComponent(PEOPLE.owner)}`
      }
    }
  );
  const { value } = (await response.json()) as { value: readonly Row[] };
  return value;
}
