import type { Locator } from 'playwright-core';
import { PEOPLE, beginEdit, startPanelSite, updatesThatSay } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

describe('two people at one position', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());

  const words = (form: Locator): Locator => form.getByRole('textbox', { name: 'Current position' });
  const save = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Save' }).click();
  const bothAt = (search: string): Promise<readonly OpenPanel[]> =>
    Promise.all(
      [PEOPLE.lead, PEOPLE.otherLead].map((person) => site.openPanel(search, { person }))
    );

  it('joins different fields and says whose change came in', async () => {
    const [first, second] = await bothAt('efficiency 2015');
    const firstForm = await beginEdit(first, 'Current position');
    const secondForm = await beginEdit(second, 'Current position');
    await secondForm.getByRole('textbox', { name: 'As at' }).fill('15 Nov 2017');
    await save(secondForm);
    await second.panel.getByText('Saved.').waitFor();
    await words(firstForm).fill('The words of the first.');
    await save(firstForm);
    await first.panel
      .getByText('Saved. Jo Adeyemi changed the day it describes meanwhile; both are saved.')
      .waitFor();
    const block = first.block('Current position');
    await block.getByText('The words of the first.').waitFor();
    await block.getByText('as at 15 November 2017').waitFor();
  });

  it('asks where both changed the same field, and nothing is written until it is answered', async () => {
    const [first, second] = await bothAt('effectiveness 2016');
    const firstForm = await beginEdit(first, 'Current position');
    const secondForm = await beginEdit(second, 'Current position');
    await words(secondForm).fill('What the second wrote.');
    await save(secondForm);
    await second.panel.getByText('Saved.').waitFor();
    await words(firstForm).fill('What the first wrote.');
    await save(firstForm);
    const dialog = first.page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Two people changed the same field' }).waitFor();
    expect(await second.block('Current position').innerText()).toContain('What the second wrote.');
    await dialog.getByRole('button', { name: 'Keep editing', exact: true }).click();
    expect(await words(firstForm).inputValue()).toBe('What the first wrote.');
    expect(await updatesThatSay(site.siteUrl, 'What the first wrote.')).toBe(0);
    await save(firstForm);
    await dialog.getByRole('radio', { name: /^Yours/ }).click();
    await dialog.getByRole('button', { name: 'Save my choices' }).click();
    await first.panel.getByText('Saved.').waitFor();
    await first.block('Current position').getByText('What the first wrote.').waitFor();
    expect(await updatesThatSay(site.siteUrl, 'What the first wrote.')).toBe(1);
    expect(await updatesThatSay(site.siteUrl, 'What the second wrote.')).toBe(1);
  });
});
