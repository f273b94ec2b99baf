import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { PEOPLE, startPanelSite } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

const REVIEWER = 'priya.raman@force.example';

describe('the dates of a recommendation', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const dates = ({ block }: OpenPanel): Locator => block('Dates');

  /** The answer to the write that brings a row up to date. */
  let mended: (status: number) => void = () => undefined;
  const mending = new Promise<number>((resolve) => (mended = resolve));

  /** The row of a recommendation as its list holds it, by the first words that were published. */
  async function rowOf(wording: string): Promise<Readonly<Record<string, unknown>>> {
    const columns = 'Wording,DueOriginal,DueCurrent,DueReason,DueDecisionId';
    const response = await fetch(
      `${site.siteUrl}/_api/web/lists/getByTitle('Recommendations')/items?$select=${columns}&$top=5000`,
      {
        headers: {
          accept: 'application/json;odata=nometadata',
          cookie: `person=${encodeURIComponent(PEOPLE.owner)}`
        }
      }
    );
    const { value } = (await response.json()) as {
      value: readonly Readonly<Record<string, unknown>>[];
    };
    const row = value.find(({ Wording }) => String(Wording).startsWith(wording));
    if (row === undefined) throw new Error(`No row “${wording}”`);
    return row;
  }

  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.textContent');

  /** Fills in the form to ask for a new date, or to move it. */
  async function fill(form: Locator, page: Page, when: string, why: string): Promise<void> {
    await form.getByRole('textbox', { name: 'New date' }).fill(when);
    await form.getByRole('combobox', { name: 'Cause' }).click();
    await page.getByRole('option', { name: 'People or posts' }).click();
    await form.getByRole('textbox', { name: 'Reason' }).fill(why);
  }

  async function openForm(open: OpenPanel, command: string): Promise<Locator> {
    await dates(open).getByRole('button', { name: command }).click();
    const form = open.panel.getByRole('form', { name: command });
    await form.waitFor();
    return form;
  }

  async function ask(search: string, when: string, why: string): Promise<OpenPanel> {
    const open = await site.openPanel(search, { person: PEOPLE.lead });
    const form = await openForm(open, 'Ask for a new date');
    await fill(form, open.page, when, why);
    await form.getByRole('button', { name: 'Send the request' }).click();
    await dates(open).getByRole('group', { name: 'Asked now' }).getByText(when).waitFor();
    return open;
  }

  it('are asked for by a lead, decided by a reviewer, and mended in the list by an owner', async () => {
    const search = '4P framework';
    const lead = await site.openPanel(search, { person: PEOPLE.lead });
    expect(await dates(lead).innerText()).toMatch(/Move 1[\s\S]*January 2018[\s\S]*June 2018/);
    const form = await openForm(lead, 'Ask for a new date');
    await form.getByText('The original, September 2017, still counts.').waitFor();
    await form.getByRole('button', { name: 'Send the request' }).click();
    await form.getByText('Give a month or a day, such as March 2018.').waitFor();
    await form.getByText('Choose the cause.').waitFor();
    await form.getByText('Say why the date moves.').waitFor();
    expect(await accessibilityFaults(lead.page)).toEqual([]);
    await fill(form, lead.page, 'September 2018', 'Two posts of trainers are vacant.');
    await form.getByRole('button', { name: 'Send the request' }).click();
    await lead.panel.getByText('The request was sent.').waitFor();
    expect(await focused(lead.page)).toBe('Ask for a new date');
    const asked = dates(lead).getByRole('group', { name: 'Asked now' });
    await asked.getByText('September 2018').waitFor();
    expect(await asked.innerText()).toMatch(
      /Two posts of trainers are vacant\.\s+cause: people or posts\s+asked for by Owen Pryce on/
    );
    expect(await asked.getByRole('button', { name: /^Decide/ }).count()).toBe(0);
    await asked.getByRole('button', { name: 'Withdraw: September 2018' }).waitFor();

    const wording = 'Understand, across the 4P framework';
    const reviewer = await site.openPanel(search, { person: REVIEWER });
    await dates(reviewer).getByRole('button', { name: 'Decide: September 2018' }).click();
    const decision = reviewer.panel.getByRole('form', { name: 'Decide' });
    await decision.getByRole('button', { name: 'Send the decision' }).click();
    await decision.getByText('Choose an answer.').waitFor();
    expect(await accessibilityFaults(reviewer.page)).toEqual([]);
    await decision.getByRole('radio', { name: 'Agree to September 2018' }).press('Space');
    await decision.getByRole('button', { name: 'Send the decision' }).click();
    await reviewer.panel.getByText('The date was agreed.').waitFor();
    await dates(reviewer).getByText('agreed by Priya Raman').waitFor();
    expect(await dates(reviewer).innerText()).toMatch(
      /Move 2\s+September 2018[\s\S]*twice, 12 months past the original/
    );
    // A new date does not turn Red to Amber.
    await reviewer.panel.getByText('Red, overdue').first().waitFor();
    const before = await rowOf(wording);
    expect(before).toMatchObject({ DueCurrent: '2018-01;2018-06' });
    expect(before.DueReason).toMatch(/\w/);

    const owner = await site.openPanel(search, {
      person: PEOPLE.owner,
      before: async (page) => {
        page.on('response', (response) => {
          const isMend = response.request().headers()['x-http-method'] === 'MERGE';
          if (isMend) mended(response.status());
        });
      }
    });
    expect(await mending).toBe(204);
    await dates(owner).getByText('agreed by Priya Raman').waitFor();
    expect(await rowOf(wording)).toMatchObject({
      DueOriginal: '2017-09',
      DueCurrent: '2018-09',
      // Printed with the move that the record came with; the new one stands with the request.
      DueReason: before.DueReason
    });
    const row = owner.page.locator('[role=row][aria-level="2"]').first();
    expect(await row.innerText()).toContain('Sep 2018');
    expect(await row.locator('s').innerText()).toBe('Sep 2017');
    expect(await row.innerText()).toContain('moved twice, 12 months past the original');
  });

  it('that are not agreed say why to the lead, and not to staff', async () => {
    const search = 'efficiency 2015';
    await ask(search, 'December 2018', 'The supplier is late.');
    const reviewer = await site.openPanel(search, { person: REVIEWER });
    await dates(reviewer).getByRole('button', { name: 'Decide: December 2018' }).click();
    const decision = reviewer.panel.getByRole('form', { name: 'Decide' });
    await decision.getByRole('radio', { name: 'Do not agree' }).press('Space');
    await decision.getByRole('button', { name: 'Send the decision' }).click();
    await decision.getByText('Say why it is not agreed.').waitFor();
    await decision
      .getByRole('textbox', { name: 'Reason for the decision' })
      .fill('The supplier promised June.');
    await decision.getByRole('button', { name: 'Send the decision' }).click();
    await dates(reviewer).getByText('not agreed by Priya Raman').waitFor();

    const lead = await site.openPanel(search, { person: PEOPLE.lead });
    await dates(lead).getByText('Why not: The supplier promised June.').waitFor();
    const staff = await site.openPanel(search, { person: PEOPLE.staff });
    await dates(staff).getByText('not agreed by Priya Raman').waitFor();
    expect(await dates(staff).innerText()).not.toContain('The supplier promised June.');
    expect(await dates(staff).getByRole('button').count()).toBe(0);
  });

  it('that were asked for by mistake are withdrawn by whoever asked', async () => {
    const open = await ask('efficiency 2016', 'May 2019', 'A slip of the pen.');
    const asked = dates(open).getByRole('group', { name: 'Asked now' });
    await asked.getByRole('button', { name: 'Withdraw: May 2019' }).click();
    await open.panel.getByRole('form', { name: 'Withdraw' }).waitFor();
    await open.page.keyboard.press('Control+Enter');
    await asked.getByText('Nothing').waitFor();
    await open.panel.getByText('The request was withdrawn.').waitFor();
    expect(await open.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
      'Asked now'
    );
  });

  it('are moved by an owner in one go, and set where there are none', async () => {
    const open = await site.openPanel('supervise the handling of unused material', {
      person: PEOPLE.owner
    });
    const form = await openForm(open, 'Move the date');
    await fill(form, open.page, 'July 2019', 'Agreed at the board.');
    await form.getByRole('button', { name: 'Add another date' }).click();
    await form.getByRole('textbox', { name: 'New date 2' }).fill('March 2019');
    await form.getByRole('button', { name: 'Move the date' }).click();
    await dates(open).getByText('moved by Ellen Marsh').waitFor();
    expect(await dates(open).innerText()).toMatch(/March 2019\s+July 2019/);

    const none = await site.openPanel('DASH questions', { person: PEOPLE.owner });
    const first = await openForm(none, 'Set the date');
    await first.getByText('This becomes the original date, set by the force.').waitFor();
    await first.getByRole('textbox', { name: 'Due date' }).fill('31 March 2018');
    await first.getByRole('button', { name: 'Set the date' }).click();
    await dates(none).getByText('set by Ellen Marsh').waitFor();
    expect(await dates(none).innerText()).toMatch(/Original\s+31 March 2018\s+internal/);
    expect(await dates(none).innerText()).not.toContain('Move 1');
  });

  it('that were typed and not sent are there again after a crash, and asked about before', async () => {
    const open = await site.openPanel('organised crime leads to', { person: PEOPLE.lead });
    const form = await openForm(open, 'Ask for a new date');
    await form.getByRole('textbox', { name: 'New date' }).fill('October 2019');
    await form.getByRole('textbox', { name: 'Reason' }).fill('Half a sentence');
    await open.panel.getByRole('button', { name: 'Close' }).click();
    const question = open.page.getByRole('alertdialog', { name: 'What you typed is not saved' });
    await question.getByRole('button', { name: 'Keep editing' }).click();
    const address = open.page.url();
    // The tab is gone without a word, as in a crash.
    const context = open.page.context();
    await open.page.close({ runBeforeUnload: false });
    const page = await context.newPage();
    await page.goto(address);
    const panel = page.getByRole('complementary', { name: /^(Recommendation|Area|Cause)/ });
    await panel.getByText('You typed something here').waitFor();
    await panel.getByRole('button', { name: 'Continue' }).click();
    const again = panel.getByRole('form', { name: 'Ask for a new date' });
    expect(await again.getByRole('textbox', { name: 'New date' }).inputValue()).toBe(
      'October 2019'
    );
    expect(await again.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(
      'Half a sentence'
    );
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'have nothing that axe finds in the theme %s, also on a phone',
    async (theme) => {
      const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.owner, theme });
      await dates(open).scrollIntoViewIfNeeded();
      const form = await openForm(open, 'Move the date');
      await form.getByRole('button', { name: 'Add another date' }).click();
      expect(await accessibilityFaults(open.page)).toEqual([]);
      await open.page.setViewportSize({ width: 320, height: 800 });
      await open.page.getByRole('dialog').waitFor();
      expect(await accessibilityFaults(open.page)).toEqual([]);
      expect(
        await open.page.evaluate(
          'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth'
        )
      ).toBe(0);
    }
  );
});
