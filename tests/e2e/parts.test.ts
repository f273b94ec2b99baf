import type { Locator } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { PEOPLE, openPanelOf, startPanelSite } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

const TITLE = 'Sub-actions and tasks';

describe('sub-actions and tasks', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  interface NewPart {
    readonly kind: 'Sub-action' | 'Task';
    readonly label?: string;
    readonly text: string;
    readonly due?: string;
  }

  async function add({ block, panel }: OpenPanel, part: NewPart): Promise<void> {
    await block(TITLE).getByRole('button', { name: 'Add a sub-action or task' }).click();
    const form = panel.getByRole('form', { name: 'Add a sub-action or task' });
    await form.getByRole('radio', { name: part.kind }).check();
    if (part.label !== undefined) {
      await form.getByRole('textbox', { name: 'Label' }).fill(part.label);
    }
    await form.getByRole('textbox', { name: 'What is to be done' }).fill(part.text);
    if (part.due !== undefined) await form.getByRole('textbox', { name: 'Due' }).fill(part.due);
    await form.getByRole('button', { name: `Add ${part.kind.toLowerCase()}` }).click();
    await form.waitFor({ state: 'detached' });
    await item(block(TITLE), part.text).waitFor();
  }

  const item = (block: Locator, text: string): Locator =>
    block.getByRole('listitem').filter({ hasText: text });

  async function choose({ page, block }: OpenPanel, part: string, what: string): Promise<void> {
    await block(TITLE)
      .getByRole('button', { name: `More for ${part}` })
      .click();
    await page.getByRole('menuitem', { name: what }).click();
  }

  it('are added, each with its own status and dates; they decide, and the top says which', async () => {
    const open = await site.openPanel('efficiency 2015', { person: PEOPLE.lead });
    await add(open, {
      kind: 'Sub-action',
      label: 'I',
      text: 'Name the first leads.',
      due: 'Apr 2017'
    });
    await add(open, {
      kind: 'Sub-action',
      label: 'II',
      text: 'Train the others.',
      due: 'June 2018'
    });
    const first = item(open.block(TITLE), 'Name the first leads.');
    expect(await first.innerText()).toMatch(/Red, overdue[\s\S]*7 months past Apr 2017/);
    expect(await item(open.block(TITLE), 'Train the others.').innerText()).toContain('Amber');
    await open.panel
      .getByText('Red because of sub-action I: April 2017, the internal deadline, passed')
      .waitFor();
    await open.block(TITLE).getByText('2 sub-actions').waitFor();
    await open.block('History').getByText('Sub-action II added').waitFor();
  });

  it('say what is missing, and keep a draft of what was typed', async () => {
    const open = await site.openPanel('efficiency 2016', { person: PEOPLE.lead });
    const { panel, block, page } = open;
    await block(TITLE).getByRole('button', { name: 'Add a sub-action or task' }).click();
    const form = panel.getByRole('form', { name: 'Add a sub-action or task' });
    await form.getByRole('button', { name: 'Add sub-action' }).click();
    await form.getByText('Say what is to be done.').waitFor();
    await form.getByRole('textbox', { name: 'What is to be done' }).fill('Half a task');
    await panel.getByRole('button', { name: 'Close' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Keep as a draft' }).click();
    await panel.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('[role=row][aria-level="2"]').first().click();
    const again = await openPanelOf(page);
    await again.block(TITLE).getByRole('button', { name: 'Continue' }).click();
    const words = again.panel.getByRole('textbox', { name: 'What is to be done' });
    expect(await words.inputValue()).toBe('Half a task');
    await words.press('Escape');
    await question.getByRole('button', { name: 'Discard' }).click();
  });

  it('a task is ticked with the space bar, by whoever ticked it, and unticked', async () => {
    const open = await site.openPanel('legitimacy 2016', { person: PEOPLE.lead });
    const { page, panel } = open;
    await add(open, { kind: 'Task', text: 'Check the management plans' });
    const task = item(open.block(TITLE), 'Check the management plans');
    const box = task.getByRole('checkbox', { name: 'Check the management plans' });
    await box.focus();
    await page.keyboard.press('Space');
    await panel.getByText('Done: task “Check the management plans”.').waitFor();
    await task.getByText('done by Owen Pryce on 20 Nov 2017').waitFor();
    expect(await box.isChecked()).toBe(true);
    await open
      .block(TITLE)
      .getByText(/1 of \d+ done/)
      .waitFor();
    await open
      .block('History')
      .getByText(/^Task .*: done by Owen Pryce/)
      .waitFor();
    await box.focus();
    await page.keyboard.press('Space');
    await panel.getByText('No longer done: task').waitFor();
    expect(await box.isChecked()).toBe(false);
  });

  it('two tick at once: nobody is asked, and it was done by whoever was first', async () => {
    const search = 'stop and search';
    const first = await site.openPanel(search, { person: PEOPLE.lead });
    await add(first, { kind: 'Task', text: 'Publish the reasons' });
    const second = await site.openPanel(search, { person: PEOPLE.otherLead });
    const box = (open: OpenPanel): Locator =>
      open.panel.getByRole('checkbox', { name: 'Publish the reasons' });
    await box(second).press('Space');
    await second.panel.getByText('Done: task').waitFor();
    await box(first).press('Space');
    await first.panel.getByText('Jo Adeyemi had already ticked').waitFor();
    await first.panel.getByText('done by Jo Adeyemi').first().waitFor();
  });

  it('is edited in place; the same field changed by two is asked about', async () => {
    const search = 'domestic abuse';
    const first = await site.openPanel(search, { person: PEOPLE.lead });
    await add(first, {
      kind: 'Sub-action',
      label: 'I',
      text: 'Assess every risk',
      due: 'May 2018'
    });
    const second = await site.openPanel(search, { person: PEOPLE.otherLead });
    const form = (open: OpenPanel): Locator =>
      open.panel.getByRole('form', { name: 'Edit sub-action I' });
    await choose(first, 'sub-action I', 'Edit');
    await choose(second, 'sub-action I', 'Edit');
    const position = (open: OpenPanel): Locator =>
      form(open).getByRole('textbox', { name: 'Current position' });
    await position(second).fill('Half are assessed.');
    await form(second).getByRole('button', { name: 'Save' }).click();
    await second.panel.getByText('Saved.').waitFor();
    await position(first).fill('Most are assessed.');
    await form(first).getByRole('button', { name: 'Save' }).click();
    const dialog = first.page.getByRole('dialog', { name: /^Two people/ });
    await dialog.getByRole('radio', { name: /^Yours/ }).click();
    await dialog.getByRole('button', { name: 'Save my choices' }).click();
    await first.panel.getByText('Saved.').waitFor();
    await first.block(TITLE).getByText('Most are assessed.').waitFor();
  });

  it('status keeps to the rules: red within its date asks for a reason', async () => {
    const open = await site.openPanel('harm', { person: PEOPLE.lead });
    await add(open, { kind: 'Sub-action', label: 'I', text: 'Buy a system', due: 'May 2018' });
    await choose(open, 'sub-action I', 'Edit');
    const form = open.panel.getByRole('form', { name: 'Edit sub-action I' });
    await form.getByRole('combobox', { name: 'Status proposed' }).click();
    await open.page.getByRole('option', { name: 'Red' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Say why it cannot or will not be implemented.').waitFor();
    await form.getByRole('textbox', { name: 'Reason' }).fill('No budget.');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached' });
    await open.block(TITLE).getByText('Red, will not be implemented').waitFor();
    await open.page.locator('[aria-label="More for sub-action I"]:focus').waitFor();
  });

  it('moves up, is withdrawn with a reason, counted, and restored', async () => {
    const open = await site.openPanel('tri-service', { person: PEOPLE.lead });
    const { panel, block } = open;
    await add(open, { kind: 'Task', text: 'First task' });
    await add(open, { kind: 'Task', text: 'Second task' });
    const tasks = block(TITLE).getByRole('checkbox');
    await choose(open, 'task “Second task”', 'Move up');
    await panel.getByText('Moved: task “Second task”.').waitFor();
    const firstTask = block(TITLE).getByRole('list').last().getByRole('listitem').first();
    await firstTask.filter({ hasText: 'Second task' }).waitFor();
    expect(await tasks.count()).toBe(2);
    await choose(open, 'task “First task”', 'Withdraw as a mistake');
    const form = panel.getByRole('form', { name: 'Withdraw task “First task”' });
    await form.getByRole('button', { name: 'Withdraw as a mistake' }).click();
    await form.getByText('Say why it is withdrawn.').waitFor();
    await form.getByRole('textbox', { name: 'Why it is withdrawn' }).fill('Typed twice.');
    await form.getByRole('button', { name: 'Withdraw as a mistake' }).click();
    const summary = block(TITLE).getByText('1 withdrawn');
    await summary.click();
    await block(TITLE).getByText('Typed twice.').waitFor();
    await block('History').getByText('withdrawn as a mistake: Typed twice.').waitFor();
    await block(TITLE).getByRole('button', { name: 'Restore task “First task”' }).click();
    await panel.getByText('Restored: task “First task”.').waitFor();
    await summary.waitFor({ state: 'detached' });
    expect(await tasks.count()).toBe(2);
  });

  it('staff see them and no way to change them', async () => {
    const open = await site.openPanel('legitimacy 2016', { person: PEOPLE.staff });
    await open.block('History').getByRole('listitem').first().waitFor();
    expect(await open.panel.getByRole('checkbox').count()).toBe(0);
    expect(await open.panel.getByRole('button', { name: 'Add a sub-action or task' }).count()).toBe(
      0
    );
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'have no fault that axe can find, read and in edit, in the %s theme',
    async (theme) => {
      const open = await site.openPanel('making it fair', { person: PEOPLE.owner, theme });
      await add(open, {
        kind: 'Sub-action',
        label: theme,
        text: `Supervise ${theme}`,
        due: 'Mar 2017'
      });
      await add(open, { kind: 'Task', text: `Tick ${theme}`, due: 'Mar 2018' });
      await open.block('History').getByRole('listitem').first().waitFor();
      expect(await accessibilityFaults(open.page)).toEqual([]);
      await choose(open, `sub-action ${theme}`, 'Edit');
      await open.panel.getByRole('form', { name: `Edit sub-action ${theme}` }).waitFor();
      expect(await accessibilityFaults(open.page)).toEqual([]);
      await open.page.keyboard.press('Escape');
      await choose(open, `sub-action ${theme}`, 'Dates');
      await open.panel.getByRole('group', { name: `Dates of sub-action ${theme}` }).waitFor();
      expect(await accessibilityFaults(open.page)).toEqual([]);
    }
  );

  it('at 320 pixels nothing is cut off or stands beside the page', async () => {
    const page = await site.open({
      person: PEOPLE.lead,
      width: 320,
      height: 800,
      search: 'rt-q=making+it+fair'
    });
    await page.locator('[role=row][aria-level="2"]').first().click();
    const panel = page.getByRole('dialog', { name: /^(Recommendation|Area|Cause)/ });
    const block = panel.getByRole('region', { name: TITLE });
    await block.getByRole('button', { name: 'Add a sub-action or task' }).click();
    await panel.getByRole('form', { name: 'Add a sub-action or task' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(
      await panel.evaluate((element) =>
        [...element.querySelectorAll('*')].some(
          (one) => one.getBoundingClientRect().right > 321 && one.checkVisibility()
        )
      )
    ).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
