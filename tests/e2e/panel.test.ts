import type { Request } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { PEOPLE, beginEdit, openPanelOf, startPanelSite } from './panelSite';
import type { PanelSite } from './panelSite';

describe('the panel of a recommendation', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  it('shows what is known beside the list: words, status and why, dates, who, history', async () => {
    const { page, panel, block } = await site.openPanel('effectiveness 2016 serious and organised');
    expect(await panel.getByText('PEEL: Police Effectiveness 2016').first().isVisible()).toBe(true);
    expect(await block('Dates').innerText()).toMatch(/Original[\s\S]*internal; HMIC set none/);
    expect(await block('Allocation').innerText()).toContain('Lead post');
    await block('History').getByRole('listitem').first().waitFor();
    expect(await page.getByRole('treegrid').isVisible()).toBe(true);
    expect(await panel.evaluate((aside) => (aside as HTMLElement).offsetWidth)).toBe(720);
  });

  it('offers no edit to staff, the position to leads, everything to owners', async () => {
    const edits = async (person: string): Promise<readonly string[]> => {
      const { panel } = await site.openPanel('effectiveness 2016', { person });
      await panel.getByRole('region', { name: 'History' }).waitFor();
      await panel.page().waitForLoadState('networkidle');
      const buttons = panel.getByRole('button', { name: /^Edit: / });
      return buttons.evaluateAll((found) =>
        found.map((one) => one.getAttribute('aria-label') ?? '')
      );
    };
    expect(await edits(PEOPLE.staff)).toEqual([]);
    expect(await edits(PEOPLE.lead)).toEqual(['Edit: Current position']);
    expect(await edits(PEOPLE.owner)).toEqual([
      'Edit: Current position',
      'Edit: Allocation',
      'Edit: Registration',
      'Edit: Report'
    ]);
  });

  it('saves a position with Ctrl+Enter, says so, and the list and history follow', async () => {
    const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.lead });
    const form = await beginEdit(open, 'Current position');
    const words = form.getByRole('textbox', { name: 'Current position' });
    await words.fill('Written by the lead in a test.');
    await words.press('Control+Enter');
    await open.panel.getByText('Saved.').waitFor();
    await open.block('Current position').getByText('Written by the lead in a test.').waitFor();
    await open.block('History').getByText('Owen Pryce').first().waitFor();
  });

  it('goes on offering the edit where the site does not say again who may', async () => {
    const open = await site.openPanel('legitimacy 2016', { person: PEOPLE.lead });
    const form = await beginEdit(open, 'Current position');
    // Rights are asked for in a batch.
    const asksForRights = (request: Request): boolean =>
      request.postData()?.includes('EffectiveBasePermissions') ?? false;
    await open.page.route(/\$batch/, (route) =>
      asksForRights(route.request()) ? route.abort() : route.continue()
    );
    const notSaid = open.page.waitForEvent('requestfailed', asksForRights);
    const words = 'Written while rights could not be read.';
    await form.getByRole('textbox', { name: 'Current position' }).fill(words);
    await form.getByRole('button', { name: 'Save' }).click();
    await notSaid;
    await open.block('Current position').getByText(words).waitFor();
    await open.page.locator('[aria-busy="false"]').first().waitFor();
    expect(await open.panel.getByRole('button', { name: 'Edit: Current position' }).count()).toBe(
      1
    );
    // It was asked for three times, and the browser names each that was cut off.
    await open.page.close();
    site.errors.splice(0);
  });

  it('asks before words are left, keeps them as a draft, and offers them after a reload', async () => {
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    const form = await beginEdit(open, 'Current position');
    await form.getByRole('textbox', { name: 'Current position' }).fill('Half a sentence');
    await open.panel.getByRole('button', { name: 'Close' }).click();
    const question = open.page.getByRole('alertdialog', { name: 'What you typed is not saved' });
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await question.waitFor({ state: 'detached' });
    await open.panel.getByRole('button', { name: 'Close' }).click();
    await question.getByRole('button', { name: 'Keep as a draft' }).click();
    await open.panel.waitFor({ state: 'detached' });

    // A request that a reload cuts off would be an error of the console.
    await open.page.waitForLoadState('networkidle');
    await open.page.reload();
    await open.page.locator('[role=row][aria-level="2"]').first().click();
    const again = await openPanelOf(open.page);
    await again.block('Current position').getByText('You typed something here').waitFor();
    await again.panel.getByRole('button', { name: 'Continue' }).click();
    const words = again.panel.getByRole('textbox', { name: 'Current position' });
    expect(await words.inputValue()).toBe('Half a sentence');
    await words.press('Escape');
    await question.getByRole('button', { name: 'Discard' }).click();
    await again.panel.getByRole('button', { name: 'Edit: Current position' }).waitFor();
    expect(await again.panel.getByText('Half a sentence').count()).toBe(0);
  });

  it('says why Amber is missing past the original date, and does not offer it', async () => {
    const open = await site.openPanel('effectiveness 2016 serious and organised', {
      person: PEOPLE.lead
    });
    const form = await beginEdit(open, 'Current position');
    await form.getByText(/^Amber cannot be proposed/).waitFor();
    await form.getByRole('combobox', { name: 'Status proposed' }).click();
    const options = await open.page.getByRole('option').allInnerTexts();
    expect(options.filter((option) => option === 'Amber, ongoing')).toEqual([]);
    expect(options).toContain('Green, implemented');
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'has no fault that axe can find, read and in edit, in the %s theme',
    async (theme) => {
      const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.owner, theme });
      await open.block('History').getByRole('listitem').first().waitFor();
      expect(await accessibilityFaults(open.page)).toEqual([]);
      await beginEdit(open, 'Current position');
      expect(await accessibilityFaults(open.page)).toEqual([]);
    }
  );
});
