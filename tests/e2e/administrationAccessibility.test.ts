import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { startRegisterSite } from './registerSite';
import type { RegisterSite, Visit } from './registerSite';

/** What each section shows when it has read what it needs. */
const SECTIONS = [
  ['set-up', 'Nothing that the Tracker needs is missing.'],
  ['people', 'Permissions go to groups'],
  ['posts', 'Named by recommendations, not in the list'],
  ['settings', 'At most 3 times'],
  ['permissions', 'Every permission is as the Tracker needs it.'],
  ['export', 'Export the whole site']
] as const;

describe('the administration is accessible', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  async function open(section: string, words: string, visit: Visit): Promise<Page> {
    const search = `rt-admin=${section}`;
    const page = await site.open({ ...visit, pageName: 'Administration', search });
    await page.getByText(words).first().waitFor({ timeout: 30000 });
    return page;
  }

  describe.each(['light', 'dark', 'highContrast'] as const)('in the theme %s', (theme) => {
    it.each(SECTIONS)('section %s', async (section, words) => {
      const page = await open(section, words, { theme });
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('with its forms open', async () => {
      const posts = await open('posts', 'Named by recommendations', { theme });
      await posts.getByRole('button', { name: 'Add a post' }).click();
      await posts.getByRole('form', { name: 'Add a post' }).waitFor();
      expect(await accessibilityFaults(posts)).toEqual([]);
      await posts
        .getByRole('button', { name: /^Hand over / })
        .first()
        .click();
      await posts.getByRole('form', { name: /^Hand over / }).waitFor();
      expect(await accessibilityFaults(posts)).toEqual([]);

      const settings = await open('settings', 'At most 3 times', { theme });
      for (const block of ['Directorates', 'Committees', 'Markings']) {
        await settings.getByRole('button', { name: `Edit: ${block}` }).click();
        await settings.getByRole('form', { name: block }).waitFor();
      }
      expect(await accessibilityFaults(settings)).toEqual([]);

      const permissions = await open('permissions', 'Every permission', { theme });
      await permissions.getByRole('button', { name: 'Positions' }).click();
      expect(await accessibilityFaults(permissions)).toEqual([]);
    });
  });

  it.each(SECTIONS)('section %s fits 320 pixels', async (section, words) => {
    const page = await open(section, words, { width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
