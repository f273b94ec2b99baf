import type { Locator } from 'playwright-core';
import { PEOPLE, beginEdit, openPanelOf } from './panelSite';
import { startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite } from './registerSite';
import { openAddReport, openAsOwner, openCommand, openFirst, rowsOf } from './registrationSite';

interface RecommendationRow {
  readonly RecordId: string;
  readonly Ref: string | null;
  readonly Kind: string;
  readonly Wording: string;
  readonly AppliesTo: string | null;
  readonly DueOriginal: string | null;
  readonly DueSetBy: string;
  readonly DueRelative: string | null;
  readonly Directorate: string | null;
  readonly LeadPost: string | null;
  readonly LeadOfficer: string | null;
  readonly Withdrawn: string | null;
}

const words = (dialog: Locator, name: string): Locator => dialog.getByRole('textbox', { name });
const exactly = (dialog: Locator, name: string): Locator =>
  dialog.getByRole('textbox', { name, exact: true });
const button = (place: Locator, name: string | RegExp): Locator =>
  place.getByRole('button', { name });

describe('registering a report', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const recommendations = (): Promise<readonly RecommendationRow[]> =>
    rowsOf<RecommendationRow>(site.siteUrl, 'Recommendations');
  const wordedLike = async (start: string): Promise<readonly RecommendationRow[]> =>
    (await recommendations()).filter(({ Wording }) => Wording.startsWith(start));

  it('is offered to owners only', async () => {
    const page = await site.open({ person: PEOPLE.lead });
    await waitForCount(page, '53');
    await page.locator('[role=row][aria-level="2"]').first().click();
    const { panel, block } = await openPanelOf(page);
    await block('Allocation').waitFor();
    expect(await page.getByRole('button', { name: 'Add report' }).count()).toBe(0);
    expect(await panel.getByRole('region', { name: 'Registration' }).count()).toBe(0);
  });

  it('by hand: dates found from the words, a White one, a post with its holder; then it is shown', async () => {
    const page = await openAsOwner(site);
    const dialog = await openAddReport(page);
    await button(dialog, /^Add the report/).click();
    await dialog.getByText('Give the title of the report.').waitFor();
    await words(dialog, 'Title').fill('Custody, an inspection by hand');
    await words(dialog, 'Published by').fill('HMICFRS');
    await exactly(dialog, 'Published').fill('November 2017');
    await button(dialog, 'Add a recommendation').click();
    const first = dialog.getByRole('group', { name: /place 1/ });
    await words(first, 'Words as published').fill(
      'Within six months, the force should train staff.'
    );
    await dialog.getByText('“Within six months” of November 2017.').waitFor();
    const one = dialog.getByRole('group').first();
    expect(await words(one, 'Due').inputValue()).toBe('May 2018');
    await words(one, 'Number').fill('1');

    await button(dialog, 'Add a recommendation').click();
    const second = dialog.getByRole('group', { name: /place 2/ });
    await words(second, 'Words as published').fill('Immediately, revise the guidance.');
    await dialog.getByText('“Immediately” has no date.').waitFor();
    await second.getByRole('combobox', { name: /^For / }).click();
    await page.getByRole('option', { name: 'Another body (White)' }).click();
    await button(dialog, 'Add 2 recommendations').click();
    await dialog.getByText('Name the body or the decision').waitFor();
    await second.getByRole('combobox', { name: 'The other body' }).fill('College of Policing');
    await page.keyboard.press('Tab');
    await button(dialog, 'Add 2 recommendations').click();

    await dialog.waitFor({ state: 'detached' });
    await waitForCount(page, '2 of 55');
    const { panel } = await openPanelOf(page);
    await panel.getByText('the force should train staff').first().waitFor();
    const added = [
      ...(await wordedLike('Within six months, the force should train staff')),
      ...(await wordedLike('Immediately, revise the guidance'))
    ];
    expect(added).toMatchObject([
      {
        Ref: '1',
        DueOriginal: '2018-05',
        DueSetBy: 'inspectorate',
        DueRelative: 'Within six months'
      },
      { Ref: null, DueOriginal: null, AppliesTo: 'College of Policing' }
    ]);
    const positions = await rowsOf<{ RecordId: string; Status: string; WaitingFor: string }>(
      site.siteUrl,
      'Positions'
    );
    expect(positions.filter(({ RecordId }) => RecordId === added[1]?.RecordId)).toMatchObject([
      { Status: 'WHITE', WaitingFor: 'College of Policing' }
    ]);
    await page
      .locator('[role=row]', { hasText: 'revise the guidance' })
      .getByText('White')
      .waitFor();
  });

  it('by pasting; what is in doubt is marked, and a row can be taken out', async () => {
    const page = await openAsOwner(site);
    const dialog = await openAddReport(page);
    await words(dialog, 'Title').fill('Pasted report');
    await words(dialog, /Paste them/.source).fill(
      'An introduction\n\n13. The force should set out who\nanswers for records.\n' +
        '13.1 Within three months, it should check <b>them</b>.\n' +
        'Area for improvement 14: The National Crime Agency should share its data.'
    );
    await button(dialog, 'Read the text').click();
    await dialog.getByText('4 recommendations and AFIs read, 2 of them in doubt.').waitFor();
    await button(dialog, 'Remove: Recommendation, place 1').click();
    await dialog.getByText('Recommendation, place 1 was removed.').waitFor();
    await button(dialog, 'Area for improvement 14').first().click();
    await dialog.getByText('The words name another body.').waitFor();
    await exactly(dialog, 'Published').fill('March 2018');
    await button(dialog, 'Add 3 recommendations').click();
    await dialog.waitFor({ state: 'detached' });
    await waitForCount(page, '3 of');
    const [second] = await wordedLike('Within three months, it should check <b>them</b>');
    expect(second).toMatchObject({ Ref: '13.1', DueOriginal: '2018-06' });
    expect(await wordedLike('The force should set out who answers for records.')).toHaveLength(1);
    expect(await wordedLike('The National Crime Agency')).toMatchObject([
      { Kind: 'area for improvement', AppliesTo: 'National Crime Agency' }
    ]);
  });

  it('a report that is there is proposed, and recommendations are added to it', async () => {
    const before = await rowsOf(site.siteUrl, 'Reports');
    const page = await openAsOwner(site);
    const dialog = await openAddReport(page);
    await words(dialog, 'Title').fill('PEEL - Police effectiveness 2016');
    await button(dialog, /^Add to “.*[Ee]ffectiveness 2016/)
      .first()
      .click();
    await button(dialog, 'Add a recommendation').click();
    await words(dialog, 'Words as published').fill('One more that was missed.');
    await button(dialog, 'Add 1 recommendation').click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[role=row]', { hasText: 'One more that was missed.' }).waitFor();
    expect(await rowsOf(site.siteUrl, 'Reports')).toHaveLength(before.length);
  });

  it('a draft is there again after a crash, and closing asks', async () => {
    const page = await openAsOwner(site);
    let dialog = await openAddReport(page);
    await words(dialog, 'Title').fill('A report half typed');
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog', { name: 'What you typed is not saved' });
    await question.getByRole('button', { name: 'Keep editing' }).click();
    expect(await words(dialog, 'Title').inputValue()).toBe('A report half typed');
    page.on('dialog', (asked) => void asked.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Add report' }).waitFor();
    dialog = await openAddReport(page);
    await dialog.getByText('You began to add a report').waitFor();
    await button(dialog, 'Continue').click();
    expect(await words(dialog, 'Title').inputValue()).toBe('A report half typed');
    await button(dialog, 'Cancel').click();
    await question.getByRole('button', { name: 'Discard' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('sent again after a broken connection, nothing is doubled', async () => {
    const page = await openAsOwner(site);
    const dialog = await openAddReport(page);
    await words(dialog, 'Title').fill('A report through a bad line');
    await words(dialog, /Paste them/.source).fill(
      '1. First of the bad line.\n2. Second of the bad line.'
    );
    await button(dialog, 'Read the text').click();
    // The report arrives by itself; its recommendations go in a batch that never does.
    await page.route('**/_api/$batch', (route) => route.abort());
    await button(dialog, 'Add 2 recommendations').click();
    await button(dialog, 'Send again').waitFor();
    await page.unroute('**/_api/$batch');
    await button(dialog, 'Send again').click();
    await dialog.waitFor({ state: 'detached' });
    await waitForCount(page, '2 of');
    expect(await wordedLike('First of the bad line')).toHaveLength(1);
    // The browser names every request that was cut off, some of them late.
    expect(new Set(site.errors.splice(0))).toEqual(
      new Set(['Failed to load resource: net::ERR_FAILED'])
    );
    const reports = await rowsOf<{ Title: string }>(site.siteUrl, 'Reports');
    expect(reports.filter(({ Title }) => Title === 'A report through a bad line')).toHaveLength(1);
  });

  it('what is not allocated is one click away, and choosing a post fills in its holder', async () => {
    const page = await openAsOwner(site);
    const notAllocated = page.getByRole('button', { name: /^Not allocated: \d+/ });
    const count = Number(/\d+/.exec((await notAllocated.getAttribute('aria-label')) ?? '')?.[0]);
    expect(count).toBeGreaterThan(0);
    await notAllocated.click();
    await waitForCount(page, `${count} of`);
    await page.waitForURL(/rt-lead=/);
    await page.locator('[role=row][aria-level="2"]').first().click();
    const open = await openPanelOf(page);
    const form = await beginEdit(open, 'Allocation');
    const post = form.getByRole('combobox', { name: 'Lead post' });
    await form.getByRole('button', { name: 'Lead post' }).click();
    const option = page.getByRole('option').first();
    const offered = (await option.innerText()).trim();
    await option.click();
    expect(offered).toContain(await post.inputValue());
    await form.getByRole('button', { name: 'Save' }).click();
    await open.panel.getByText('Saved.').waitFor();
    await waitForCount(page, `${count - 1} of`);
  });

  it('is corrected; the original date stands once something was built on it', async () => {
    const page = await openAsOwner(site);
    const open = await openFirst(page, 'should train staff');
    const form = await beginEdit(open, 'Registration');
    await words(form, 'Number').fill('1a');
    await words(form, 'Original date').fill('June 2018');
    await form.getByRole('button', { name: 'Save' }).click();
    await open.panel.getByText('Saved.').waitFor();
    expect(await wordedLike('Within six months, the force should train')).toMatchObject([
      { Ref: '1a', DueOriginal: '2018-06' }
    ]);
    const old = await openFirst(page, 'effectiveness 2016 4P');
    const standing = await beginEdit(old, 'Registration');
    await standing.getByText('The original date stands').waitFor();
    expect(await words(standing, 'Original date').count()).toBe(0);
  });

  it('is withdrawn as a mistake with a reason, counts nowhere, and is restored', async () => {
    const page = await openAsOwner(site);
    const before = await page.locator('[data-register-count]').innerText();
    const open = await openFirst(page, 'revise the guidance');
    await open.block('Registration').getByRole('button', { name: 'Withdraw as a mistake' }).click();
    const form = open.panel.getByRole('form', { name: 'Withdraw as a mistake' });
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Say why it is a mistake.').waitFor();
    await words(form, 'Why it is a mistake').fill('Entered twice');
    await form.getByRole('button', { name: 'Save' }).click();
    await open.panel.getByText('Withdrawn as a mistake: Entered twice').waitFor();
    await page.getByRole('searchbox').fill('');
    const fewer = Number.parseInt(before, 10) - 1;
    await waitForCount(page, `${fewer} recommendations`);
    await open.panel.getByRole('button', { name: 'Close' }).click();
    const dialog = await openCommand(page, /^1 withdrawn/, 'Withdrawn as mistakes');
    await dialog.getByText('Withdrawn as a mistake: Entered twice').waitFor();
    await button(dialog, /^Restore/).click();
    await dialog.getByText('counts again.').waitFor();
    await button(dialog, 'Done').click();
    await waitForCount(page, `${fewer + 1} recommendations`);
  });

  it('a whole report is withdrawn with all that it holds', async () => {
    const page = await openAsOwner(site);
    const open = await openFirst(page, 'bad line');
    await open.panel.getByRole('button', { name: 'Withdraw the report as a mistake' }).click();
    const form = open.panel.getByRole('form', { name: 'Withdraw the report as a mistake' });
    await words(form, 'Why it is a mistake').fill('Of another force');
    await form.getByRole('button', { name: 'Save' }).click();
    await open.panel.getByText('Its report was withdrawn as a mistake: Of another force').waitFor();
    await page.getByText('No recommendation or AFI matches.').waitFor();
    await open.panel.getByRole('button', { name: /^Restore: A report/ }).click();
    await waitForCount(page, '2 of');
  });

  it('many are re-allocated at once, after a preview, with a receipt each', async () => {
    const page = await openAsOwner(site);
    await page.getByRole('searchbox').fill('stolen freedom');
    await page.locator('[data-register-count]', { hasText: 'of' }).waitFor();
    const shown = Number.parseInt(await page.locator('[data-register-count]').innerText(), 10);
    const dialog = await openCommand(page, /^Re-allocate \d+ shown/, 'Re-allocate');
    await button(dialog, /^Re-allocate/).click();
    await dialog.getByText('Fill in a directorate, a post or an officer.').waitFor();
    await dialog.getByRole('combobox', { name: 'Lead officer' }).fill('Jo Adeyemi');
    await page.keyboard.press('Tab');
    await dialog.getByText('Lead officer: Jo Adeyemi').first().waitFor();
    await dialog.getByRole('checkbox').nth(1).uncheck({ force: true });
    await button(dialog, `Re-allocate ${shown - 1}`).click();
    await dialog.getByText(`All ${shown - 1} re-allocated.`).waitFor();
    expect(await dialog.getByText('Saved', { exact: true }).count()).toBe(shown - 1);
    await button(dialog, 'Done').click();
    const given = (await recommendations()).filter(
      ({ LeadOfficer }) => LeadOfficer === 'Jo Adeyemi'
    );
    expect(given.length).toBeGreaterThanOrEqual(shown - 1);
  });
});
