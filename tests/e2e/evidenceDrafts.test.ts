import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { chooseFiles, evidenceOf, pdf, rowsOf, sayProves } from './evidenceSite';
import type { UseRow } from './evidenceSite';
import { openPanelOf, PEOPLE, startPanelSite } from './panelSite';
import type { OpenPanel, PanelSite } from './panelSite';

const REVIEWER = 'priya.raman@force.example';
const CLEARED = 'rashid.kamal@force.example';

describe('evidence that is typed and not saved', () => {
  let site: PanelSite;

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  /** The browser is gone without a question, and is started again by the same person. */
  async function afterCrash({ page }: OpenPanel): Promise<OpenPanel> {
    const [context, address] = [page.context(), page.url()];
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    again.on('pageerror', (error) => site.errors.push(error.message));
    await again.goto(address);
    return openPanelOf(again);
  }

  const keptIn = (page: Page): Promise<string> =>
    page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');

  async function addLink(evidence: Locator): Promise<Locator> {
    await evidence.getByRole('button', { name: 'Add a link' }).click();
    const card = evidence.getByRole('group', { name: 'Link' });
    await card.getByRole('textbox', { name: 'Address (https)' }).fill('https://a.example/minutes');
    await card.getByRole('textbox', { name: 'Title' }).fill('Minutes');
    await sayProves(card, 'The plan was agreed in \u202eOctober\u202c');
    return card;
  }

  it('is there again after a crash, the file to be chosen once more, and is saved once', async () => {
    const open = await site.openPanel('effectiveness 2016', { person: PEOPLE.lead });
    const evidence = await evidenceOf(open);
    await addLink(evidence);
    const [file] = await chooseFiles(evidence, [pdf('Nominations.pdf', 'nominations')]);
    if (file === undefined) throw new Error('A card is expected.');
    await sayProves(file, 'Officers were nominated, as typed');
    await file.getByRole('textbox', { name: 'Holds from' }).fill('October 2017');

    const again = await afterCrash(open);
    const field = await evidenceOf(again);
    await field.getByText('You typed something here on').waitFor();
    expect(await accessibilityFaults(again.page)).toEqual([]);
    await field.getByRole('button', { name: 'Continue', exact: true }).click();
    const link = field.getByRole('group', { name: 'Link' });
    expect(await link.getByRole('textbox', { name: 'Address (https)' }).inputValue()).toBe(
      'https://a.example/minutes'
    );
    expect(await link.getByRole('textbox', { name: 'What does it prove?' }).inputValue()).toBe(
      'The plan was agreed in \u202eOctober\u202c'
    );
    const awaited = field.getByRole('group', { name: 'File Nominations.pdf' });
    expect(await awaited.getByRole('textbox', { name: 'Holds from' }).inputValue()).toBe(
      'October 2017'
    );
    // Nothing is sent while a file is missing.
    await field.getByRole('button', { name: 'Save 2 pieces' }).click();
    await awaited.getByRole('alert').getByText('Choose Nominations.pdf again').waitFor();
    expect(await accessibilityFaults(again.page)).toEqual([]);
    const choosing = again.page.waitForEvent('filechooser');
    await awaited.getByRole('button', { name: 'Choose it again: Nominations.pdf' }).click();
    await (await choosing).setFiles(pdf('Nominations.pdf', 'nominations'));
    await awaited
      .getByText('Nominations.pdf, 1 KB')
      .or(awaited.getByText(/bytes|KB/))
      .waitFor();
    await field.getByRole('button', { name: 'Save 2 pieces' }).click();
    await field.getByRole('listitem').filter({ hasText: 'as typed' }).waitFor();
    await field.getByRole('listitem').filter({ hasText: 'The plan was agreed' }).waitFor();
    const uses = await rowsOf<UseRow>(site.siteUrl, 'EvidenceUse');
    expect(uses.filter(({ Proves }) => Proves.endsWith('as typed'))).toHaveLength(1);
    // What was saved is no draft any more.
    const third = await afterCrash(again);
    await (await evidenceOf(third)).getByRole('listitem').first().waitFor();
    expect(await third.panel.getByText('You typed something here').count()).toBe(0);
    expect(await keptIn(third.page)).not.toContain('as typed');
  });

  it('can be kept as a draft, or discarded, when the panel is closed', async () => {
    const open = await site.openPanel('efficiency 2016', { person: PEOPLE.lead });
    await addLink(await evidenceOf(open));
    await open.panel.getByRole('button', { name: 'Close' }).click();
    const question = open.page.getByRole('alertdialog');
    await question.getByText('Evidence is not saved yet').waitFor();
    await question.getByRole('button', { name: 'Keep as a draft' }).click();
    await open.panel.waitFor({ state: 'detached' });
    await open.page.locator('[role=row][aria-level="2"]').first().click();
    const field = await evidenceOf(open);
    await field.getByRole('button', { name: 'Continue', exact: true }).click();
    const title = field
      .getByRole('group', { name: 'Link' })
      .getByRole('textbox', { name: 'Title' });
    expect(await title.inputValue()).toBe('Minutes');
    await open.panel.getByRole('button', { name: 'Close' }).click();
    await question.getByRole('button', { name: 'Discard' }).click();
    await open.panel.waitFor({ state: 'detached' });
    expect(await keptIn(open.page)).not.toContain('Minutes');
  });

  it('is not seen by the next person at the machine', async () => {
    const open = await site.openPanel('legitimacy 2016', { person: PEOPLE.lead });
    await addLink(await evidenceOf(open));
    const { page } = open;
    const [context, address] = [page.context(), page.url()];
    await page.close({ runBeforeUnload: false });
    await context.addCookies([
      { name: 'person', value: encodeURIComponent(PEOPLE.otherLead), url: new URL(address).origin }
    ]);
    const theirs = await context.newPage();
    await theirs.goto(address);
    const field = await evidenceOf(await openPanelOf(theirs));
    await field.getByRole('button', { name: 'Add a link' }).waitFor();
    expect(await field.getByText('You typed something here').count()).toBe(0);
  });

  it('of restricted evidence is kept nowhere on the machine', async () => {
    const open = await site.openPanel('efficiency 2015', { person: CLEARED });
    const evidence = await evidenceOf(open);
    const [card] = await chooseFiles(evidence, [pdf('Named officers.pdf', 'named')]);
    if (card === undefined) throw new Error('A card is expected.');
    await sayProves(card, 'Who was disciplined');
    expect(await keptIn(open.page)).toContain('Who was disciplined');
    await card.getByText(/^Restricted: only cleared/).click();
    await sayProves(card, 'Who was disciplined, and why');
    expect(await keptIn(open.page)).not.toContain('disciplined');
    const again = await afterCrash(open);
    const field = await evidenceOf(again);
    await field.getByRole('button', { name: 'Add a link' }).waitFor();
    expect(await field.getByText('You typed something here').count()).toBe(0);
  });

  it('a verdict asks before it is cancelled, and its reason is there again after a crash', async () => {
    const open = await site.openPanel('effectiveness 2016', { person: REVIEWER });
    const itemOf = async (panel: OpenPanel): Promise<Locator> =>
      (await evidenceOf(panel)).getByRole('listitem').filter({ hasText: 'as typed' });
    const item = await itemOf(open);
    await item.getByRole('button', { name: /^Review/ }).click();
    await item.getByRole('radio', { name: 'Insufficient' }).check();
    await item.getByRole('textbox', { name: 'Reason' }).fill('The second page is missing.');
    await item.getByRole('button', { name: 'Cancel' }).click();
    const question = open.page.getByRole('alertdialog');
    await question.getByText('You have changed “Review of Nominations.pdf”').waitFor();
    await question.getByRole('button', { name: 'Keep editing' }).click();
    const again = await afterCrash(open);
    const same = await itemOf(again);
    await same.getByRole('button', { name: 'Continue', exact: true }).click();
    expect(await same.getByRole('textbox', { name: 'Reason' }).inputValue()).toBe(
      'The second page is missing.'
    );
    expect(await accessibilityFaults(again.page)).toEqual([]);
    await same.getByRole('button', { name: 'Save' }).click();
    await same.getByText('What is missing: The second page is missing.').waitFor();
    expect(await keptIn(again.page)).not.toContain('second page');
    // The lead sees why where the evidence stands; staff do not.
    const lead = await itemOf(await site.openPanel('effectiveness 2016', { person: PEOPLE.lead }));
    await lead.getByText('What is missing: The second page is missing.').waitFor();
    const staff = await itemOf(
      await site.openPanel('effectiveness 2016', { person: PEOPLE.staff })
    );
    await staff.getByText('Insufficient').waitFor();
    expect(await staff.getByText('What is missing').count()).toBe(0);
  });
});
