import type { Page } from 'playwright-core';
import { answerForm, countWords, openMyActions, todo, wordsOf } from './myActionsSite';
import { PEOPLE, updatesThatSay } from './panelSite';
import { startRegisterSite } from './registerSite';
import type { RegisterSite } from './registerSite';

const HEAD = 'anita.devlin@force.example';

describe('My actions', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());
  beforeEach(() => site.errors.splice(0));
  afterEach(() => expect(site.errors).toEqual([]));

  const titleOf = (page: Page): Promise<string> =>
    page.getByRole('region').getByRole('heading', { level: 2 }).last().innerText();

  it('says what a lead owes, and opens the most urgent one with what is known of it', async () => {
    const page = await openMyActions(site, { person: PEOPLE.lead });
    expect(await countWords(page)).toBe('One thing to do, on 1 of your 7 recommendations and AFIs');
    expect(await todo(page).allInnerTexts()).toHaveLength(1);
    expect(await todo(page).first().innerText()).toContain('2 months past');
    const form = await answerForm(page);
    expect(await titleOf(page)).toBe('Update the position for November');
    await page.getByText('2 months past September 2017').first().waitFor();
    await page.getByText(/^Red because September 2017/).waitFor();
    expect(await wordsOf(form).inputValue()).toBe('');
    // Past its original date it cannot be proposed as ongoing: the reason stands in its place.
    expect(await form.getByRole('radio', { name: /^Green, implemented/ }).count()).toBe(1);
    const link = page.getByRole('link', { name: 'Open the full record' });
    expect(await link.getAttribute('href')).toMatch(
      /SitePages\/Register\.aspx\?rt-open=[0-9a-f-]{36}$/
    );
  });

  it('shows what nothing is owed on, with why, on demand', async () => {
    const page = await openMyActions(site, { person: PEOPLE.lead });
    await page.getByRole('button', { name: 'Show: Nothing owed on the other 6' }).click();
    const others = page.getByRole('list', { name: 'Nothing owed on the other 6' });
    const words = (await others.getByRole('button').allInnerTexts()).join('\n');
    expect(words).toContain('complete');
    expect(words).toContain('up to date');
    await others.getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Nothing is owed here now' }).waitFor();
  });

  it('sends nothing without words, and says what is missing', async () => {
    const page = await openMyActions(site, { person: HEAD });
    const form = await answerForm(page);
    await form.getByRole('button', { name: 'Send the update' }).click();
    await form.getByText('Say where it stands now, or copy the last words.').waitFor();
    expect(await updatesThatSay(site.siteUrl, '')).toBe(0);
  });

  it('sends an update beside those before, and opens the next', async () => {
    const page = await openMyActions(site, { person: PEOPLE.otherLead });
    const before = await todo(page).count();
    expect(before).toBeGreaterThan(1);
    const form = await answerForm(page);
    const first = await page.getByRole('button', { name: 'Send and open next' }).count();
    expect(first).toBe(1);
    const words = 'Answered in My actions, and the next one opened.';
    await wordsOf(form).fill(words);
    await form.getByText(/^Draft kept /).waitFor();
    await form.getByRole('button', { name: 'Send and open next' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-record]').length < count,
      before
    );
    expect(await updatesThatSay(site.siteUrl, words)).toBe(1);
    const next = await answerForm(page);
    expect(await wordsOf(next).inputValue()).toBe('');
    expect(await todo(page).first().getAttribute('aria-current')).toBe('true');
  });

  it('copies the last words only when asked to, as at the day of the page', async () => {
    const page = await openMyActions(site, { person: PEOPLE.lead });
    const form = await answerForm(page);
    await form.getByRole('button', { name: 'Copy October’s words' }).click();
    expect((await wordsOf(form).inputValue()).length).toBeGreaterThan(20);
    expect(await form.getByRole('textbox', { name: 'As at' }).inputValue()).toBe(
      '20 November 2017'
    );
    await form.getByRole('button', { name: 'Send the update' }).click();
    await page.getByText('The update was sent.').first().waitFor({ timeout: 20000 });
    await page.getByText('Nothing is owed on your 7 recommendations and AFIs.').waitFor();
    await page.getByRole('heading', { name: 'Nothing is owed here now' }).waitFor();
  });

  it('brings together what asks for dates in one report, and begins with the dates', async () => {
    const page = await openMyActions(site, { person: 'nadia.fenn@force.example' });
    expect(await countWords(page)).toBe(
      'One thing to do, on 7 of your 13 recommendations and AFIs'
    );
    expect(await todo(page).first().innerText()).toContain('Set internal dates for seven');
    const answer = page.getByRole('region', { name: 'Set an internal date' });
    await answer.getByText('1 of 7 alike:').waitFor();
    const headings = await answer.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(['Dates', 'Current position']);
    // What is owed is a date: the form for words waits until somebody wants it.
    expect(await page.getByRole('form', { name: 'Current position' }).count()).toBe(0);
    await answer.getByRole('button', { name: 'Open (2)' }).click();
    await answer.getByText('2 of 7 alike:').waitFor();
    await answer.getByRole('button', { name: 'Write an update' }).click();
    await answerForm(page);
  });

  it('asks before words that are not sent are left, and offers them again as a draft', async () => {
    const page = await openMyActions(site, { person: HEAD });
    await wordsOf(await answerForm(page)).fill('Half a sentence about');
    const quiet = page.getByRole('button', { name: /^Show: Nothing owed on/ });
    await quiet.click();
    await page
      .getByRole('list', { name: /^Nothing owed on/ })
      .getByRole('button')
      .first()
      .click();
    const question = page.getByRole('alertdialog', { name: 'What you typed is not saved' });
    await question.getByRole('button', { name: 'Keep editing' }).click();
    expect(await wordsOf(await answerForm(page)).inputValue()).toBe('Half a sentence about');
    // A crash: the page is loaded again without a word.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Continue', exact: true }).click({ timeout: 30000 });
    expect(await wordsOf(await answerForm(page)).inputValue()).toBe('Half a sentence about');
  });

  it('shows the head of a directorate what it owes, and who leads', async () => {
    const page = await openMyActions(site, { person: HEAD });
    await page.getByRole('combobox', { name: 'Whose actions' }).click();
    await page.getByRole('option', { name: 'Directorate: Human Resources' }).click();
    await page.getByRole('heading', { name: 'Actions of Human Resources' }).waitFor();
    const texts = (await todo(page).allInnerTexts()).join('\n');
    // Workforce Planning is vacant, and its head stands in.
    expect(texts).toContain('the post is vacant');
    expect(new URL(page.url()).searchParams.get('rt-actions')).toBe('directorate');
    expect(await page.getByRole('option', { name: 'Everyone' }).count()).toBe(0);
  });

  it('shows an owner everyone, flags weak leads, and one person by a link', async () => {
    const page = await openMyActions(site, { person: PEOPLE.owner });
    await page.getByRole('heading', { name: 'Everyone’s actions' }).waitFor();
    const flags = page.getByRole('group', { name: 'Weak leads' });
    await flags.getByRole('button', { name: /with a vacant post$/ }).click();
    for (const row of await todo(page).allInnerTexts()) expect(row).toContain('the post is vacant');
    const other = await openMyActions(site, {
      person: PEOPLE.owner,
      search: 'rt-actions=person&rt-actions-of=tessa.lind%40force.example'
    });
    await other.getByRole('heading', { name: 'Tessa Lind’s actions' }).waitFor();
  });

  it('tells a visitor that nothing is theirs, whatever the link asks for', async () => {
    const page = await openMyActions(site, {
      person: PEOPLE.staff,
      search: 'rt-actions=everyone'
    });
    expect(await countWords(page)).toMatch(/^No recommendation or AFI is allocated to you/);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByRole('form').count()).toBe(0);
  });
});
