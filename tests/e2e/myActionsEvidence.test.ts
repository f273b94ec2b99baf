import type { Locator, Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility';
import { evidenceOf, rowsOf, sayProves } from './evidenceSite';
import type { UseRow } from './evidenceSite';
import { answerForm, openMyActions, wordsOf } from './myActionsSite';
import { PEOPLE, startPanelSite, updatesThatSay } from './panelSite';
import type { PanelSite } from './panelSite';

const REVIEWER = 'priya.raman@force.example';

describe('an update and its evidence in My actions', () => {
  let site: PanelSite;
  /** Of the address: the answer that was sent. */
  let answered = '';

  beforeAll(async () => {
    site = await startPanelSite();
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const evidenceIn = (page: Page): Locator => page.getByRole('region', { name: 'Evidence' });

  async function addLink(page: Page, title: string, proves: string): Promise<Locator> {
    await evidenceIn(page).getByRole('button', { name: 'Add a link' }).click();
    const card = evidenceIn(page).getByRole('group', { name: 'Link' });
    await card.getByRole('textbox', { name: 'Address (https)' }).fill('https://a.example/policy');
    await card.getByRole('textbox', { name: 'Title' }).fill(title);
    if (proves !== '') await sayProves(card, proves);
    return card;
  }

  it('warns that Green without evidence stays a claim, and does not forbid it', async () => {
    const page = await openMyActions(site, { person: PEOPLE.lead });
    const form = await answerForm(page);
    await form.getByRole('radio', { name: /^Green, implemented/ }).check();
    const warning = form.getByText('No evidence has been handed in yet.');
    await warning.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByRole('radio', { name: /^Red/ }).check();
    await warning.waitFor({ state: 'detached' });
  });

  it('asks what becomes of evidence that is not saved when the update is sent', async () => {
    const page = await openMyActions(site, { person: PEOPLE.lead });
    const form = await answerForm(page);
    const words = 'Sent with its evidence.';
    await wordsOf(form).fill(words);
    const card = await addLink(page, 'Policy', '');
    const send = form.getByRole('button', { name: 'Send the update' });
    await send.click();
    const question = page.getByRole('alertdialog', { name: 'The evidence is not saved yet' });
    await question.getByText('1 piece of evidence on this screen is not saved').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await question.getByRole('button', { name: 'Keep editing' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await updatesThatSay(site.siteUrl, words)).toBe(0);
    // What is missing of the evidence is said, and nothing is sent.
    await send.click();
    await question.getByRole('button', { name: 'Save it, then send' }).click();
    await card.getByText('Say what it proves.').waitFor();
    expect(await updatesThatSay(site.siteUrl, words)).toBe(0);
    await sayProves(card, 'The policy is in force');
    await send.click();
    await question.getByRole('button', { name: 'Save it, then send' }).click();
    await page.getByText('The update was sent.').first().waitFor({ timeout: 20000 });
    await evidenceIn(page).getByRole('listitem').filter({ hasText: 'in force' }).waitFor();
    answered = new URL(page.url()).search.slice(1);
    expect(await updatesThatSay(site.siteUrl, words)).toBe(1);
    const uses = await rowsOf<UseRow>(site.siteUrl, 'EvidenceUse');
    expect(uses.filter(({ Proves }) => Proves === 'The policy is in force')).toHaveLength(1);
  });

  it('offers to take back what was sent where it was sent', async () => {
    const page = await openMyActions(site, { person: PEOPLE.lead, search: answered });
    await page.getByText('Sent with its evidence.').first().waitFor();
    await page.getByRole('button', { name: 'Take back the last update' }).click();
    const form = page.getByRole('form', { name: 'Withdraw an update' });
    await form.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByRole('button', { name: 'Withdraw this update' }).click();
    await page.getByText('The update is withdrawn.').first().waitFor({ timeout: 20000 });
    await page.getByText('Sent with its evidence.').first().waitFor({ state: 'detached' });
  });

  it('shows the reviewer’s reason where the evidence came back', async () => {
    const review = await site.openPanel('4P framework', { person: REVIEWER });
    const item = (await evidenceOf(review)).getByRole('listitem').filter({ hasText: 'in force' });
    await item.getByRole('button', { name: /^Review/ }).click();
    await item.getByRole('radio', { name: 'Insufficient' }).check();
    await item.getByRole('textbox', { name: 'Reason' }).fill('It is a draft, not the policy.');
    await item.getByRole('button', { name: 'Save' }).click();
    await item.getByText('Priya Raman').waitFor();
    const page = await openMyActions(site, { person: PEOPLE.lead });
    const why = page.getByRole('region', { name: 'Why it came back' });
    await why.getByText('was found insufficient').waitFor();
    await why.getByText('It is a draft, not the policy.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('notices what others did when it is looked at again', async () => {
    const open = await site.openPanel('efficiency 2016', { person: PEOPLE.lead });
    const mine = await evidenceOf(open);
    const other = await site.openPanel('efficiency 2016', { person: PEOPLE.otherLead });
    const theirs = await evidenceOf(other);
    await theirs.getByRole('button', { name: 'Add a link' }).click();
    const card = theirs.getByRole('group', { name: 'Link' });
    await card.getByRole('textbox', { name: 'Address (https)' }).fill('https://a.example/other');
    await card.getByRole('textbox', { name: 'Title' }).fill('Handed in meanwhile');
    await sayProves(card, 'Others were at work');
    await theirs.getByRole('button', { name: 'Save', exact: true }).click();
    await theirs.getByRole('listitem').filter({ hasText: 'meanwhile' }).waitFor();
    expect(await mine.getByText('Handed in meanwhile').count()).toBe(0);
    // Later than what was read counts as old.
    await open.page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 60_000;
      const Real = Date;
      class Later extends Real {
        public constructor(...given: readonly unknown[]) {
          super(...((given.length === 0 ? [now() + 60_000] : given) as [number]));
        }
      }
      Object.assign(window, { Date: Later });
      window.dispatchEvent(new Event('focus'));
    });
    await mine.getByText('Handed in meanwhile').first().waitFor();
  });
});
