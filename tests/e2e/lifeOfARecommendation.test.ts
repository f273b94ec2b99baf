import type { Locator, Page } from 'playwright-core';
import { chooseFiles, evidenceOf, pdf, sayProves } from './evidenceSite';
import { answerForm, countWords, openMyActions, todo, wordsOf } from './myActionsSite';
import { beginEdit, openPanelOf } from './panelSite';
import type { OpenPanel } from './panelSite';
import { startRegisterSite, waitForCount } from './registerSite';
import type { RegisterSite } from './registerSite';
import { openAddReport, openAsOwner, openFirst, rowsOf } from './registrationSite';

const OWNER = 'ellen.marsh@force.example';
const LEAD = 'owen.pryce@force.example';
const REVIEWER = 'priya.raman@force.example';
const SUCCESSOR = 'jo.adeyemi@force.example';

const POST = 'Lead, Serious and Organised Crime';
const WORDS = 'Within six months, the force should walk every step of its custody records.';
const SEARCH = 'walk every step';

type Row = Readonly<Record<string, unknown>>;

/** One recommendation, from its report to another holder of its post, by four people in turn. */
describe('the life of a recommendation', () => {
  let site: RegisterSite;
  let id: string;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());
  afterEach(() => expect(site.errors.splice(0)).toEqual([]));

  const rows = (list: string, about: string): Promise<readonly Row[]> =>
    rowsOf<Row>(site.siteUrl, list).then((all) => all.filter((row) => row[about] === id));
  const recommendation = async (): Promise<Row> => {
    const [row] = await rows('Recommendations', 'RecordId');
    if (row === undefined) throw new Error('The recommendation is not on the site.');
    return row;
  };

  /** The panel of the recommendation, in the register of a person. */
  async function openRecord(person: string): Promise<OpenPanel> {
    const page = await site.open({ person });
    await waitForCount(page, 'recommendations');
    return openFirst(page, SEARCH);
  }

  const listed = (page: Page): Locator => todo(page).filter({ hasText: 'Walk of custody' });
  const field = (place: Locator, name: string): Locator => place.getByRole('textbox', { name });
  const press = (place: Locator, name: string): Promise<void> =>
    place.getByRole('button', { name, exact: true }).click();

  it('1. Ellen Marsh, owner, adds its report; it is due six months on, and allocated to nobody', async () => {
    const page = await openAsOwner(site);
    const notAllocated = page.getByRole('button', { name: /^Not allocated: \d+/ });
    const before = await notAllocated.innerText();
    const dialog = await openAddReport(page);
    await field(dialog, 'Title').fill('Walk of custody');
    await field(dialog, 'Published by').fill('HMICFRS');
    await field(dialog, 'Published').last().fill('November 2017');
    await press(dialog, 'Add a recommendation');
    await field(dialog, 'Words as published').fill(WORDS);
    await field(dialog, 'Number').fill('1');
    await dialog.getByText('“Within six months” of November 2017.').waitFor();
    await dialog.getByRole('button', { name: /^Add 1 recommendation/ }).click();
    await dialog.waitFor({ state: 'detached' });

    const { panel } = await openPanelOf(page);
    await panel.getByText(WORDS).waitFor();
    const added = (await rowsOf<Row>(site.siteUrl, 'Recommendations')).filter(
      ({ Wording }) => Wording === WORDS
    );
    expect(added).toMatchObject([
      {
        DueOriginal: '2018-05',
        DueCurrent: '2018-05',
        DueSetBy: 'inspectorate',
        DueRelative: 'Within six months',
        LeadPost: null
      }
    ]);
    id = String(added[0]?.RecordId);
    await panel.getByRole('button', { name: 'Close' }).click();
    const count = (words: string): number => Number(/\d+/.exec(words)?.[0]);
    expect(count(await notAllocated.innerText())).toBe(count(before) + 1);
  });

  it('2. Ellen Marsh allocates it to a post, whose holder is named', async () => {
    const open = await openRecord(OWNER);
    const form = await beginEdit(open, 'Allocation');
    await form.getByRole('button', { name: 'Lead post' }).click();
    await open.page.getByRole('option', { name: new RegExp(`^${POST}`) }).click();
    await press(form, 'Save');
    await open.panel.getByText('Saved.').waitFor();
    expect(await recommendation()).toMatchObject({ LeadPost: POST, LeadOfficer: 'Owen Pryce' });
    expect(await open.block('Allocation').innerText()).toContain('Owen Pryce');
  });

  it('3. Owen Pryce, its lead, finds it in My actions and says where it stands', async () => {
    const page = await openMyActions(site, { person: LEAD });
    expect(await countWords(page)).toContain('of your 8 recommendations');
    await listed(page).click();
    const form = await answerForm(page);
    await wordsOf(form).fill('The first twenty records were walked.');
    await press(form, 'Send the update');
    await page.getByText('The update was sent.').first().waitFor();

    expect(await rows('Updates', 'SubjectId')).toMatchObject([
      { UpdateText: 'The first twenty records were walked.', Status: 'AMBER', WithdrawsId: null }
    ]);
    const [update] = await rows('Updates', 'SubjectId');
    expect(await rows('Positions', 'RecordId')).toMatchObject([
      {
        Status: 'AMBER',
        CurrentPosition: 'The first twenty records were walked.',
        LatestUpdateId: update?.RecordId
      }
    ]);
  });

  it('4. Owen Pryce hands in a file that proves it', async () => {
    const open = await openRecord(LEAD);
    const evidence = await evidenceOf(open);
    const [card] = await chooseFiles(evidence, [pdf('Walked records.pdf', 'twenty records')]);
    if (card === undefined) throw new Error('A card is expected.');
    await sayProves(card, 'Twenty records were walked');
    await press(evidence, 'Save');
    const item = evidence.getByRole('listitem').filter({ hasText: 'Twenty records were walked' });
    await item.waitFor();
    expect(await item.innerText()).toContain('Walked records.pdf');
    expect(await rows('EvidenceUse', 'RecommendationId')).toMatchObject([
      { Proves: 'Twenty records were walked', KeptIn: 'Evidence', WithdrawsId: null }
    ]);
  });

  it('5. Owen Pryce asks for a new date; nothing moves by that', async () => {
    const open = await openRecord(LEAD);
    await open.block('Dates').getByRole('button', { name: 'Ask for a new date' }).click();
    const form = open.panel.getByRole('form', { name: 'Ask for a new date' });
    await field(form, 'New date').fill('September 2018');
    await form.getByRole('combobox', { name: 'Cause' }).click();
    await open.page.getByRole('option', { name: 'People or posts' }).click();
    await field(form, 'Reason').fill('Two custody sergeants leave in March.');
    await press(form, 'Send the request');
    await open.panel.getByText('The request was sent.').waitFor();

    expect(await rows('DueDateChanges', 'SubjectId')).toMatchObject([
      {
        DueFrom: '2018-05',
        DueTo: '2018-09',
        Cause: 'people or posts',
        Reason: 'Two custody sergeants leave in March.'
      }
    ]);
    expect(await recommendation()).toMatchObject({ DueOriginal: '2018-05', DueCurrent: '2018-05' });
    const row = open.page.locator('[role=row][aria-level="2"]').first();
    expect(await row.innerText()).toContain('May 2018');
  });

  it('6. Priya Raman, reviewer, agrees to the date and finds the evidence sufficient', async () => {
    const open = await openRecord(REVIEWER);
    await open.block('Dates').getByRole('button', { name: 'Decide: September 2018' }).click();
    const form = open.panel.getByRole('form', { name: 'Decide' });
    await form.getByText('Agree to September 2018').click();
    await press(form, 'Send the decision');
    await open.panel.getByText('The date was agreed.').waitFor();
    const evidence = await evidenceOf(open);
    const item = evidence.getByRole('listitem').filter({ hasText: 'Twenty records were walked' });
    await item.getByRole('button', { name: /^Review/ }).click();
    await item.getByRole('radio', { name: 'Sufficient', exact: true }).check({ force: true });
    await press(item, 'Save');
    await item.getByText('Priya Raman').waitFor();

    const [change] = await rows('DueDateChanges', 'SubjectId');
    const [use] = await rows('EvidenceUse', 'RecommendationId');
    const reviews = await rows('Reviews', 'SubjectId');
    expect(reviews).toHaveLength(2);
    expect(reviews).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ReviewKind: 'decision on a date',
          Outcome: 'agreed',
          DecidesId: change?.RecordId
        }),
        expect.objectContaining({
          ReviewKind: 'verdict on evidence',
          Outcome: 'sufficient',
          DecidesId: use?.RecordId
        })
      ])
    );
    // She may not write what was allocated: every screen shows the date, its row follows.
    expect(await recommendation()).toMatchObject({ DueCurrent: '2018-05' });
    const row = open.page.locator('[role=row][aria-level="2"]').first();
    await row.getByText('Sep 2018').waitFor();
    expect(await row.locator('s').innerText()).toBe('May 2018');
  });

  it('7. Ellen Marsh opens it: its row is mended, the ledger says who asked and who decided', async () => {
    const mended = new Promise<void>((resolve) => {
      void site
        .open({
          person: OWNER,
          search: `rt-open=${id}`,
          before: async (page) => {
            page.on('response', (response) => {
              if (response.request().headers()['x-http-method'] === 'MERGE') resolve();
            });
          }
        })
        .then(openPanelOf);
    });
    await mended;
    const [decision] = (await rows('Reviews', 'SubjectId')).filter(
      ({ ReviewKind }) => ReviewKind === 'decision on a date'
    );
    expect(await recommendation()).toMatchObject({
      DueOriginal: '2018-05',
      DueSetBy: 'inspectorate',
      DueCurrent: '2018-09',
      DueReason: 'Two custody sergeants leave in March.',
      DueDecisionId: decision?.RecordId
    });
    const { block } = await openRecord(OWNER);
    const ledger = await block('Dates').innerText();
    expect(ledger).toMatch(/Original\s+May 2018/);
    expect(ledger).toMatch(/Move 1\s+September 2018/);
    expect(ledger).toContain('asked for by Owen Pryce');
    expect(ledger).toContain('agreed by Priya Raman');
    expect(ledger).toContain('4 months past the original');
  });

  it('8. Ellen Marsh hands the post over to Jo Adeyemi', async () => {
    const page = await site.open({
      person: OWNER,
      pageName: 'Administration',
      search: 'rt-admin=posts'
    });
    const row = page.getByRole('row').filter({ hasText: POST }).filter({ hasText: 'Owen Pryce' });
    await row.getByRole('button', { name: /^Hand over/ }).click();
    const form = page.getByRole('form', { name: /^Hand over/ });
    await field(form, 'First day of the new holder').fill('15 November 2017');
    await form.getByRole('combobox', { name: 'New holder' }).fill('Jo Adeyemi');
    await page.getByRole('option', { name: /Jo Adeyemi/ }).click();
    await press(form, 'Hand over');
    await form.waitFor({ state: 'detached' });
    const posts = (await rowsOf<Row>(site.siteUrl, 'Posts')).filter(({ Title }) => Title === POST);
    expect(posts.map(({ HeldFrom, HeldTo }) => [HeldFrom, HeldTo]).slice(-2)).toEqual([
      [null, '2017-11-14'],
      ['2017-11-15', null]
    ]);
    // Nothing of the recommendation was written: who answers for it follows from the post.
    expect(await recommendation()).toMatchObject({ LeadPost: POST, LeadOfficer: 'Owen Pryce' });
  });

  it('9. Jo Adeyemi, the new holder, has it all; Owen Pryce owes nothing on it', async () => {
    const page = await openMyActions(site, { person: SUCCESSOR });
    const show = page.getByRole('button', { name: /^Show: Nothing owed on/ });
    if ((await show.count()) > 0) await show.click();
    const mine = page.getByRole('button').filter({ hasText: 'Walk of custody' });
    await mine.first().click();
    await page.getByText('The first twenty records were walked.').first().waitFor();

    const left = await openMyActions(site, { person: LEAD });
    expect(await left.locator('body').innerText()).not.toContain('Walk of custody');
    const others = left.getByRole('button', { name: /^Show: Nothing owed on/ });
    if ((await others.count()) > 0) await others.click();
    expect(await left.locator('body').innerText()).not.toContain('Walk of custody');
  });

  it('10. its history tells all of it, newest first, each thing once', async () => {
    const { panel } = await openRecord(SUCCESSOR);
    const line = panel.getByRole('region', { name: 'History' });
    await line.getByText('Evidence sufficient').waitFor();
    const words = await line.innerText();
    const order = [
      'Evidence sufficient',
      'New date agreed: September 2018',
      'New date asked for: September 2018',
      'Evidence added',
      'Position updated'
    ].map((what) => {
      expect(words.split(what)).toHaveLength(2);
      return words.indexOf(what);
    });
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(words).not.toContain('Date moved to');
  });
});
