import type { Locator } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { PEOPLE, beginEdit, startPanelSite } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

describe('the history of a recommendation', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  async function update(open: OpenPanel, words: string, status?: string): Promise<void> {
    const form = await beginEdit(open, 'Current position');
    await form.getByRole('textbox', { name: 'Current position' }).fill(words);
    if (status !== undefined) {
      await form.getByRole('combobox', { name: 'Status proposed' }).click();
      await open.page.getByRole('option', { name: status }).click();
    }
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await open.block('Current position').getByText(words).waitFor();
  }

  const entries = (open: OpenPanel): Locator => open.block('History').getByRole('listitem');

  it('takes back a mistaken update, says what stands, and keeps it readable, struck and named', async () => {
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    const { panel, block, page } = open;
    const before = await block('Current position').locator('p').first().innerText();
    await update(open, 'All of it is done.', 'Green, implemented');
    const withdraw = block('History').getByRole('button', { name: 'Withdraw this update' });
    await withdraw.waitFor();
    expect(await withdraw.count()).toBe(1);
    await withdraw.click();
    const form = panel.getByRole('form', { name: 'Withdraw an update' });
    const words = form.getByRole('textbox', { name: 'Current position' });
    expect(await words.inputValue()).toBe(before);
    await panel.getByText('The update stays readable here').waitFor();
    await form.getByRole('button', { name: 'Withdraw this update' }).click();
    await panel.getByText('The update is withdrawn.').waitFor();
    await block('Current position').getByText(before).waitFor();
    await page.locator('h3:focus', { hasText: 'History' }).waitFor();
    const struck = entries(open).filter({ hasText: 'withdrawn by Owen Pryce' });
    expect(await struck.locator('s').first().innerText()).toContain('Green, implemented');
    await struck.getByText('Show what was written').click();
    await struck.getByText('All of it is done.').waitFor();
    await entries(open)
      .filter({ hasText: /^.*\n?Update by Owen Pryce on .* withdrawn/ })
      .first()
      .waitFor();
    // And the next update follows as any other does.
    await update(open, 'Half of it is done.');
    await withdraw.waitFor();
  });

  it('is not taken back over what somebody else wrote since', async () => {
    const first = await site.openPanel('efficiency 2016', { person: PEOPLE.lead });
    await update(first, 'Written by mistake.');
    const second = await site.openPanel('efficiency 2016', { person: PEOPLE.otherLead });
    await first.block('History').getByRole('button', { name: 'Withdraw this update' }).waitFor();
    // The first page does not hear of it.
    await update(second, 'Written on top of it.');
    await first.block('History').getByRole('button', { name: 'Withdraw this update' }).click();
    await first.panel.getByText('Somebody changed this record since it was shown here.').waitFor();
  });

  it('offers nobody to take back what a paper printed, and nothing to staff', async () => {
    const lead = await site.openPanel('living in fear', { person: PEOPLE.lead });
    await entries(lead).first().waitFor();
    const offered = (open: OpenPanel): Promise<number> =>
      open.block('History').getByRole('button', { name: 'Withdraw this update' }).count();
    expect(await offered(lead)).toBe(0);
    const staff = await site.openPanel('efficiency 2015', { person: PEOPLE.staff });
    await entries(staff).first().waitFor();
    expect(await offered(staff)).toBe(0);
  });

  it('is one time line that can be narrowed to a kind', async () => {
    const open = await site.openPanel('effectiveness 2016 serious and organised', {
      person: PEOPLE.owner
    });
    const { page, block } = open;
    const form = await beginEdit(open, 'Allocation');
    const officer = form.getByRole('combobox', { name: 'Lead officer' });
    await officer.fill('Insp Gray');
    await officer.press('Tab');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await block('History')
      .getByText(/^Lead: Insp Gray/)
      .waitFor();
    const all = await entries(open).count();
    await block('History').getByRole('combobox', { name: 'Show' }).click();
    await page.getByRole('option', { name: /^Who leads/ }).click();
    await block('History')
      .getByText(/^1 of \d+ entries$/)
      .waitFor();
    expect(await entries(open).count()).toBe(1);
    expect(await entries(open).first().innerText()).toContain('Lead: Insp Gray');
    await block('History').getByRole('combobox', { name: 'Show' }).click();
    await page.getByRole('option', { name: /^Everything/ }).click();
    await entries(open)
      .nth(all - 1)
      .waitFor();
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'has no fault that axe can find, with an update being taken back, in the %s theme',
    async (theme) => {
      const open = await site.openPanel('stop and search', { person: PEOPLE.lead, theme });
      await update(open, `Written in the ${theme} theme.`);
      await open.block('History').getByRole('button', { name: 'Withdraw this update' }).click();
      await open.panel.getByRole('form', { name: 'Withdraw an update' }).waitFor();
      expect(await accessibilityFaults(open.page)).toEqual([]);
    }
  );
});
