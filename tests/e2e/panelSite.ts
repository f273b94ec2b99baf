import type { Locator, Page } from 'playwright-core';
import { startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite, Visit } from './registerSite';

export const PEOPLE = {
  owner: 'ellen.marsh@force.example',
  lead: 'owen.pryce@force.example',
  otherLead: 'jo.adeyemi@force.example',
  staff: 'sam.whitlock@force.example'
} as const;

/** A site whose register can be opened with the panel of one recommendation. */
export interface PanelSite extends RegisterSite {
  /** Opens the register, and the first recommendation that the search finds. */
  readonly openPanel: (search: string, visit?: Visit) => Promise<OpenPanel>;
}

export interface OpenPanel {
  readonly page: Page;
  readonly panel: Locator;
  readonly block: (title: string) => Locator;
}

export async function startPanelSite(): Promise<PanelSite> {
  const site = await startRegisterSite({ sample: true });
  return {
    ...site,
    openPanel: async (search, visit = {}) => {
      const page = await site.open({ ...visit, search: `rt-q=${encodeURIComponent(search)}` });
      await waitForCount(page, 'of 53');
      await page.locator('[role=row][aria-level="2"]').first().click();
      return openPanelOf(page);
    }
  };
}

/** The panel that is open on a page. */
export async function openPanelOf(page: Page): Promise<OpenPanel> {
  const panel = page.getByRole('complementary', { name: /^(Recommendation|Area|Cause)/ });
  await panel.waitFor();
  const block = (title: string): Locator => panel.getByRole('region', { name: title });
  return { page, panel, block };
}

/** Begins to edit a block and waits for its form. */
export async function beginEdit({ block, panel }: OpenPanel, title: string): Promise<Locator> {
  await block(title)
    .getByRole('button', { name: `Edit: ${title}` })
    .click();
  const form = panel.getByRole('form', { name: title });
  await form.waitFor();
  return form;
}

/** How many updates of the site hold these words, asked over REST. */
export async function updatesThatSay(siteUrl: string, words: string): Promise<number> {
  const response = await fetch(
    `${siteUrl}/_api/web/lists/getByTitle('Updates')/items?$select=UpdateText&$top=5000`,
    {
      headers: {
        accept: 'application/json;odata=nometadata',
        cookie: `person=${encodeURIComponent(PEOPLE.owner)}`
      }
    }
  );
  const { value } = (await response.json()) as { value: readonly { UpdateText: string | null }[] };
  return value.filter(({ UpdateText }) => UpdateText === words).length;
}
