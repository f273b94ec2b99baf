import { accessibilityFaults } from './accessibility';
import { waitForFocus } from './focus';
import { answerForm, openMyActions, todo, wordsOf } from './myActionsSite';
import { PEOPLE } from './panelSite';
import { startRegisterSite } from './registerSite';
import type { RegisterSite } from './registerSite';

describe('My actions is accessible', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  describe.each(['light', 'dark', 'highContrast'] as const)('in the theme %s', (theme) => {
    it.each([1440, 768])('list and answer, %i pixels wide', async (width) => {
      const page = await openMyActions(site, { person: PEOPLE.lead, theme, width });
      const form = await answerForm(page);
      await wordsOf(form).fill('Something that is not sent.');
      await form.getByRole('radio', { name: /^White/ }).check();
      await form.getByRole('textbox', { name: 'Body or decision awaited' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });

    it('on the narrowest phone, where they take turns', async () => {
      const page = await openMyActions(site, { person: PEOPLE.lead, theme, width: 320 });
      expect(await page.getByRole('form').count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await todo(page).first().click();
      await answerForm(page);
      expect(await todo(page).count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });

    it('for an owner, with the choice of views open', async () => {
      const page = await openMyActions(site, { person: PEOPLE.owner, theme });
      await page.getByRole('combobox', { name: 'Whose actions' }).click();
      await page.getByRole('option', { name: 'Everyone' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  it('works by the keyboard alone, from the list to the answer and back', async () => {
    const page = await openMyActions(site, { person: PEOPLE.otherLead, width: 390, height: 844 });
    const row = todo(page).first();
    await row.focus();
    await page.keyboard.press('Enter');
    await answerForm(page);
    const focusedText = 'document.activeElement.textContent';
    expect(await page.evaluate(focusedText)).toBe('Update the position for November');
    const form = await answerForm(page);
    await wordsOf(form).focus();
    await page.keyboard.type('Written without a mouse.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('The update was sent.').first().waitFor({ timeout: 20000 });
    await waitForFocus(page, { words: 'Write an update' });
    await page.getByRole('button', { name: 'All actions' }).press('Enter');
    await todo(page).first().waitFor();
    // Nothing is owed there any more, so that its row has gone: the heading has the focus.
    await waitForFocus(page, { words: 'My actions' });
  });
});
