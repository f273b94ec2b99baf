import type { Locator, Page } from 'playwright-core';
import type { RegisterSite, Visit } from './registerSite';

/** Opens My actions of a site, and waits until it says how much is owed. */
export async function openMyActions(site: RegisterSite, visit: Visit = {}): Promise<Page> {
  const page = await site.open({ ...visit, pageName: 'My-actions' });
  await page.locator('[data-actions-count]').waitFor({ timeout: 30000 });
  return page;
}

/** The line below the heading: "One thing to do, on 1 of your 7 recommendations and AFIs". */
export function countWords(page: Page): Promise<string> {
  return page.locator('[data-actions-count]').innerText();
}

/** What is to be done, most urgent first. */
export function todo(page: Page): Locator {
  return page.getByRole('list', { name: 'To do, most urgent first' }).getByRole('button');
}

/** The form of the answer that is open, once the newest version is read. */
export async function answerForm(page: Page): Promise<Locator> {
  const form = page.getByRole('form', { name: 'Current position' });
  await form.waitFor({ timeout: 20000 });
  return form;
}

export function wordsOf(form: Locator): Locator {
  return form.getByRole('textbox', { name: 'Current position' });
}
