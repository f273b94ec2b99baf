import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { PEOPLE, beginEdit, startPanelSite } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

describe('editing in the panel', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const words = (form: Locator): Locator => form.getByRole('textbox', { name: 'Current position' });
  const save = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Save' }).click();
  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.getAttribute("aria-label")');

  /** Holds back every request to write until it is let go. */
  async function holdWrites(page: Page): Promise<() => void> {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/_api/web/lists/**', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    return letGo;
  }

  it('says that a save is on its way, and does not offer to undo it', async () => {
    const { page, panel, ...open } = await site.openPanel('effectiveness 2016', {
      person: PEOPLE.lead
    });
    const form = await beginEdit({ page, panel, ...open }, 'Current position');
    const letGo = await holdWrites(page);
    await words(form).fill('Words that take their time.');
    await save(form);
    await form.getByRole('status').getByText('Saving…').waitFor();
    expect(await form.getAttribute('aria-busy')).toBe('true');
    await panel.getByRole('button', { name: 'Close' }).click();
    const question = page.getByRole('alertdialog', { name: 'What you typed is being saved' });
    await question.getByRole('button', { name: 'Wait here' }).waitFor();
    expect(await question.getByRole('button', { name: 'Discard' }).count()).toBe(0);
    await question.getByRole('button', { name: 'Wait here' }).click();
    letGo();
    await panel.getByText('Saved.').waitFor();
  });

  it('keeps what is typed in a new edit when the answer to the one before comes late', async () => {
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    const { page, panel } = open;
    const form = await beginEdit(open, 'Current position');
    const letGo = await holdWrites(page);
    await words(form).fill('Sent and left.');
    await save(form);
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
    await open.block('Current position').getByRole('button', { name: 'Continue' }).click();
    await words(form).fill('Sent and left, and typed since.');
    letGo();
    await panel.getByText('Saved.').waitFor();
    expect(await words(form).inputValue()).toBe('Sent and left, and typed since.');
    await save(form);
    await open.block('Current position').getByText('typed since').waitFor();
  });

  it('works without drafts where the browser refuses its storage', async () => {
    const open = await site.openPanel('efficiency 2016', {
      person: PEOPLE.lead,
      before: (page) =>
        page.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get() { throw new DOMException('Access is denied.', 'SecurityError'); }
          });`)
    });
    const form = await beginEdit(open, 'Current position');
    await words(form).fill('Typed without a storage.');
    await save(form);
    await open.panel.getByText('Saved.').waitFor();
  });

  it('shows what was chosen over mine when one goes on editing', async () => {
    const both = await Promise.all(
      [0, 1].map(() => site.openPanel('effectiveness 2016', { person: PEOPLE.owner }))
    );
    const [first, second] = both as [OpenPanel, OpenPanel];
    const mine = await beginEdit(first, 'Allocation');
    const theirs = await beginEdit(second, 'Allocation');
    const directorate = (form: Locator): Locator =>
      form.getByRole('combobox', { name: 'Directorate' });
    const fill = async (form: Locator, words: string): Promise<void> => {
      await directorate(form).fill(words);
      await directorate(form).press('Tab');
      await save(form);
    };
    await fill(theirs, 'Of the second');
    await second.panel.getByText('Saved.').waitFor();
    await fill(mine, 'Of the first');
    const dialog = first.page.getByRole('dialog', { name: /^Two people/ });
    await dialog.getByText('Nothing is written until you save your choices.').waitFor();
    expect(await dialog.getByText('Both versions stay in the history').count()).toBe(0);
    await dialog.getByRole('radio', { name: /^Ellen Marsh/ }).check();
    // The answer to the choice is lost: it may have landed, so it is what is edited from then on.
    await first.page.route('**/_api/web/lists/**', (route) => route.abort());
    await dialog.getByRole('button', { name: 'Save my choices' }).click();
    await dialog
      .getByRole('button', { name: 'Keep editing', exact: true })
      .click({ timeout: 60000 });
    await dialog.waitFor({ state: 'detached' });
    expect(await directorate(mine).inputValue()).toBe('Of the second');
    site.errors.splice(0);
  });

  it('is all that Tab reaches where it covers the page, and gives the focus back on Esc', async () => {
    const page = await site.open({
      person: PEOPLE.lead,
      width: 800,
      search: 'rt-q=efficiency+2015'
    });
    const row = page.locator('[role=row][aria-level="2"]').first();
    await row.click();
    const panel = page.getByRole('dialog', { name: /^(Recommendation|Area|Cause)/ });
    await panel.getByRole('button', { name: 'Edit: Current position' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (let tabs = 0; tabs < 30; tabs += 1) {
      await page.keyboard.press('Tab');
      expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(
        true
      );
    }
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page
      .locator('[role=row]:focus, [role=treegrid]:focus, [role=treegrid] :focus')
      .first()
      .waitFor();
  });

  it('loses no focus while an edit is read, and when an offered draft is discarded', async () => {
    const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.lead });
    const { page } = open;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/_api/web/lists/**', async (route) => {
      await held;
      await route.continue();
    });
    const block = open.block('Current position');
    await block.getByRole('button', { name: 'Edit: Current position' }).press('Enter');
    await block.getByText('Reading the newest version').waitFor();
    expect(await focused(page)).toBe('Edit: Current position');
    letGo();
    const form = open.panel.getByRole('form', { name: 'Current position' });
    await words(form).fill('Something half said');
    await form.getByRole('button', { name: 'Cancel' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Keep as a draft' }).click();
    await question.waitFor({ state: 'detached' });
    await block.getByRole('button', { name: 'Discard it' }).press('Enter');
    await block.getByRole('button', { name: 'Edit: Current position' }).waitFor();
    await page.locator('[aria-label="Edit: Current position"]:focus').waitFor();
  });

  it('on a phone, keeps Edit beside its title and the day to take under its field', async () => {
    const page = await site.open({
      person: PEOPLE.lead,
      width: 390,
      height: 844,
      search: 'rt-q=effectiveness+2016'
    });
    await page.locator('[role=row][aria-level="2"]').first().click();
    const block = page.getByRole('region', { name: 'Current position' });
    const edit = block.getByRole('button', { name: 'Edit: Current position' });
    await edit.waitFor();
    const [title, button] = await Promise.all([
      block.getByRole('heading', { name: 'Current position' }).boundingBox(),
      edit.boundingBox()
    ]);
    const middle = (button?.y ?? 0) + (button?.height ?? 0) / 2;
    expect(middle).toBeGreaterThan(title?.y ?? 0);
    expect(middle).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0));
    await edit.click();
    const form = page.getByRole('form', { name: 'Current position' });
    const day = form.getByRole('textbox', { name: 'As at' });
    await day.fill('1 November 2017');
    const [field, take] = await Promise.all([
      day.boundingBox(),
      form.getByRole('button', { name: /^Use / }).boundingBox()
    ]);
    const gap = (take?.y ?? 0) - (field?.y ?? 0) - (field?.height ?? 0);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(10);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
