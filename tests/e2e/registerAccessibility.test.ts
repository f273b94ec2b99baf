import { accessibilityFaults } from './accessibility';
import { startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite } from './registerSite';

describe('the register is accessible', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  describe.each(['light', 'dark', 'highContrast'] as const)('in the theme %s', (theme) => {
    it('grouped, with a filter, and with the menu of filters open', async () => {
      const page = await site.open({ theme, search: 'rt-due=2018-01..2018-06&rt-sort=due' });
      await waitForCount(page, '17 of 53');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Add filter' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Status' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'All filters' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Due' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('flat, scrolled to its end', async () => {
      const page = await site.open({ theme, search: 'rt-group=none' });
      await waitForCount(page, '53');
      await page.locator('[data-index="0"]').focus();
      await page.keyboard.press('Control+End');
      await page.locator('[role=row][aria-rowindex="54"]').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('on a phone, and where nothing matches', async () => {
      const page = await site.open({ theme, width: 390, height: 844 });
      await waitForCount(page, '53');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('searchbox').fill('zebra');
      await page.getByText('No recommendation or AFI matches.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});
