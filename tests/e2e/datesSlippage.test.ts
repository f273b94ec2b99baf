import type { Locator } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { openMyActions } from './myActionsSite';
import { PEOPLE, startPanelSite } from './panelSite';
import type { PanelSite } from './panelSite';

describe('how often and how far a date moved', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  /** Seen in full: neither hidden nor cut off. */
  async function isSeenInFull(words: Locator): Promise<boolean> {
    await words.waitFor();
    return words.evaluate(
      ({ clientWidth, clientHeight, scrollWidth, scrollHeight }) =>
        clientWidth > 24 && scrollWidth <= clientWidth && scrollHeight <= clientHeight + 1
    );
  }

  it.each([
    ['light', 1440, 'moved 1\u00d7, 9 months past'],
    ['dark', 1000, 'moved 1\u00d7, 9 months past'],
    ['highContrast', 768, 'moved 1\u00d7, 9 months past'],
    ['light', 320, /moved once, 9 months past the original/]
  ] as const)('is seen where the date stands, in %s at %i', async (theme, width, words) => {
    const search = `rt-q=${encodeURIComponent('4P framework')}`;
    const page = await site.open({ person: PEOPLE.staff, theme, width, search });
    const row = page.locator('[role=row][aria-level="2"]').first();
    const said = row.getByText(words).last();
    expect(await isSeenInFull(said)).toBe(true);
    expect(await row.locator('s').innerText()).toBe('Sep 2017');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is seen beside the panel, and in My actions', async () => {
    const open = await site.openPanel('4P framework', { person: PEOPLE.lead });
    const row = open.page.locator('[role=row][aria-level="2"]').first();
    expect(await isSeenInFull(row.getByText('moved 1\u00d7, 9 months past'))).toBe(true);
    const page = await openMyActions(site, { person: PEOPLE.lead });
    await page.getByText('now due January and June 2018, moved once, 9 months past').waitFor();
  });

  it('is thought of when a date is asked for: one that is earlier, and a second one, are questioned', async () => {
    const { panel, page, block } = await site.openPanel('4P framework', { person: PEOPLE.lead });
    const ask = block('Dates').getByRole('button', { name: 'Ask for a new date' });
    await ask.click();
    const form = panel.getByRole('form', { name: 'Ask for a new date' });
    const date = form.getByRole('textbox', { name: 'New date' });
    const earlier = form.getByText('March 2018 is earlier than what stands now, June 2018.');
    await date.fill('March 2018');
    await earlier.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await date.fill('September 2018');
    await earlier.waitFor({ state: 'detached' });
    await form.getByRole('combobox', { name: 'Cause' }).click();
    await page.getByRole('option', { name: 'People or posts' }).click();
    await form.getByRole('textbox', { name: 'Reason' }).fill('Two posts are vacant.');
    await form.getByRole('button', { name: 'Send the request' }).click();
    await panel.getByText('The request was sent.').waitFor();
    await block('Dates').getByRole('group', { name: 'Asked now' }).getByText('Sept').waitFor();
    await ask.click();
    await form.getByText('September 2018 is asked for by Owen Pryce on').waitFor();
  });
});
