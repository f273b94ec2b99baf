import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { openPanelOf } from './panelSite';
import { startRegisterSite } from './registerSite';
import type { RegisterSite } from './registerSite';
import { openAddReport, openAsOwner, openCommand } from './registrationSite';

describe('registering is accessible', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  const focused = (page: Page): Promise<string> =>
    page.evaluate(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText'
    );

  test.each(['light', 'dark', 'highContrast'] as const)(
    'its dialogs and its block in the panel, in the theme %s',
    async (theme) => {
      const page = await openAsOwner(site, { theme });
      expect(await accessibilityFaults(page)).toEqual([]);
      const dialog = await openAddReport(page);
      await dialog
        .getByRole('textbox', { name: /^Paste them/ })
        .fill('Words\n\n1. Ask.\n2. Answer.');
      await dialog.getByRole('button', { name: 'Read the text' }).click();
      await dialog.getByRole('button', { name: /^Recommendation, place 1/ }).click();
      await dialog.getByRole('button', { name: /^Add \d/ }).click();
      await dialog.getByText('Give the title of the report.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();

      await page.getByRole('searchbox').fill('stolen freedom');
      const many = await openCommand(page, /^Re-allocate/, 'Re-allocate');
      expect(await accessibilityFaults(page)).toEqual([]);
      await many.getByRole('button', { name: 'Cancel' }).click();
      const withdrawn = await openCommand(page, /withdrawn$/, 'Withdrawn as mistakes');
      expect(await accessibilityFaults(page)).toEqual([]);
      await withdrawn.getByRole('button', { name: 'Done' }).click();

      await page.locator('[role=row][aria-level="2"]').first().click();
      const { block, panel } = await openPanelOf(page);
      await block('Registration').getByRole('button', { name: 'Edit: Registration' }).click();
      await panel.getByRole('form', { name: 'Registration' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  );

  it('by keyboard alone: a row is entered, and the focus goes where the work goes on', async () => {
    const page = await openAsOwner(site);
    await page.getByRole('button', { name: 'Add report' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add a report' });
    await dialog.getByRole('heading', { level: 2 }).waitFor();
    await dialog.getByRole('button', { name: 'Add a recommendation' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Typed without a mouse.');
    const words = dialog.getByRole('textbox', { name: 'Words as published' });
    expect(await words.inputValue()).toBe('Typed without a mouse.');
    await dialog.getByRole('button', { name: /^Remove: / }).focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Add a recommendation');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('Add report');
  });

  it('at 320 pixels nothing is cut off or scrolls sideways', async () => {
    const page = await openAsOwner(site, { width: 320, height: 640 });
    const dialog = await openAddReport(page);
    await dialog.getByRole('button', { name: 'Add a recommendation' }).click();
    await dialog.getByRole('textbox', { name: 'Words as published' }).fill('Ask.');
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("[role=dialog] *")].filter((e) => e.getClientRects().length > 0 && e.getBoundingClientRect().right > 321 && getComputedStyle(e).position !== "absolute").length'
      )
    ).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
