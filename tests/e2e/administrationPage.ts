import type { Locator, Page } from 'playwright-core';
import type { RegisterSite, Visit } from './registerSite';

/** Opens the administration of a site at a section. */
export function openSection(site: RegisterSite, section: string, visit: Visit = {}): Promise<Page> {
  return site.open({ ...visit, pageName: 'Administration', search: `rt-admin=${section}` });
}

/** Types a person and leaves the field, as somebody does who takes no suggestion. */
export async function choosePerson(field: Locator, name: string): Promise<void> {
  await field.fill(name);
  await field.press('Tab');
}
