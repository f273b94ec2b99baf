import type { Locator, Page } from 'playwright-core';
import { owner } from '../../local/people';
import { readPosts } from '../../src/services/administration/postRows';
import { spfiFor } from '../services/spfiFor';
import { personIn } from '../services/testSite';
import { startRegisterSite } from './registerSite';
import type { RegisterSite } from './registerSite';

const lead = personIn('Tracker Leads');
const TITLE = 'Head of Professional Standards';

describe('the forms of posts', () => {
  let site: RegisterSite;
  let page: Page;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());
  beforeEach(async () => {
    page = await site.open({ pageName: 'Administration', search: 'rt-admin=posts' });
    await page.getByRole('table', { name: 'Posts and who holds them' }).waitFor();
  });

  const rowsOf = async (title: string) =>
    (await readPosts(spfiFor(site.siteUrl, owner.login))).filter((post) => post.title === title);

  async function openForm(button: string): Promise<Locator> {
    await page.getByRole('button', { name: button, exact: true }).click();
    const form = page.getByRole('form', { name: button });
    await form.waitFor();
    return form;
  }

  const hasFocus = (button: Locator): Promise<boolean> =>
    button.evaluate((element) => element === document.activeElement);

  it('ask before typed words are left, and Esc keeps them', async () => {
    const form = await openForm('Add a post');
    await form.getByLabel('Post').fill('Head of Questions');
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog');
    await question.getByText('What you typed is not saved').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await form.getByLabel('Post').inputValue()).toBe('Head of Questions');

    await form.getByRole('button', { name: 'Cancel' }).click();
    await question.getByRole('button', { name: 'Keep as a draft' }).click();
    await form.waitFor({ state: 'detached' });
    await openForm('Add a post');
    await form.getByText('This is what you typed on').waitFor();
    expect(await form.getByLabel('Post').inputValue()).toBe('Head of Questions');
    await form.getByRole('button', { name: 'Cancel' }).click();
    await question.getByRole('button', { name: 'Discard' }).click();
    await openForm('Add a post');
    expect(await form.getByLabel('Post').inputValue()).toBe('');
  });

  it('give the focus back to the button that opened them', async () => {
    const edit = page.getByRole('button', { name: `Edit ${TITLE}`, exact: true });
    await edit.focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: `Edit ${TITLE}` });
    await form.waitFor();
    expect(await hasFocus(form.getByLabel('Post'))).toBe(true);
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await hasFocus(edit)).toBe(true);
  });

  it('save with Ctrl+Enter what is still being typed into a list of choices', async () => {
    const form = await openForm('Add a post');
    await form.getByLabel('Post').fill('Head of Shortcuts');
    await form.getByRole('combobox', { name: 'Directorate' }).click();
    await page.keyboard.type('Harbour and Marine');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Head of Shortcuts is in the list now.').waitFor();
    expect((await rowsOf('Head of Shortcuts')).map(({ directorate }) => directorate)).toEqual([
      'Harbour and Marine'
    ]);
  });

  it('hand over once, although the answer was lost and the form was closed in between', async () => {
    const before = await rowsOf(TITLE);
    const form = await openForm(`Hand over ${TITLE}`);
    await form.getByLabel('First day of the new holder').fill('1 March 2031');
    const holder = form.getByRole('combobox', { name: 'New holder' });
    await holder.fill(lead.name);
    await holder.press('Tab');
    // The new row arrives; neither its answer nor what is read afterwards does.
    let isLost = false;
    await page.route(/\/_api\//, async (route) => {
      const isNewRow = /2031-03-01/.test(route.request().postData() ?? '');
      if (isNewRow) await route.fetch();
      isLost = isLost || isNewRow;
      await (isLost ? route.abort() : route.continue());
    });
    await form.getByRole('button', { name: 'Hand over', exact: true }).click();
    await form.getByText('the new row could not be written').waitFor({ timeout: 60000 });
    expect(await rowsOf(TITLE)).toHaveLength(before.length + 1);
    await page.unroute(/\/_api\//);
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await form.waitFor({ state: 'detached' });

    await openForm(`Hand over ${TITLE}`);
    expect(await form.getByLabel('First day of the new holder').inputValue()).toBe('1 March 2031');
    await form.getByRole('button', { name: 'Hand over', exact: true }).click();
    await page.getByText('from 1 March 2031.').waitFor();
    expect(await rowsOf(TITLE)).toHaveLength(before.length + 1);
  });

  it('correct a row that begins later', async () => {
    const coming = page.getByRole('button', {
      name: `Edit ${TITLE}, held by ${lead.name}`,
      exact: true
    });
    await coming.click();
    const form = page.getByRole('form', { name: `Edit ${TITLE}` });
    await form.getByLabel('From').fill('2 March 2031');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText(`${TITLE} is saved.`).waitFor();
    expect((await rowsOf(TITLE)).map(({ from }) => from)).toContain('2031-03-02');
  });

  it('say what is missing or too long, and put the focus there', async () => {
    const form = await openForm('Add a post');
    const title = form.getByLabel('Post');
    const save = form.getByRole('button', { name: 'Save' });
    await save.click();
    await form.getByText('Say what the post is called.').waitFor();
    expect(await hasFocus(title)).toBe(true);
    const tied = await title.getAttribute('aria-describedby');
    const message = form.locator(`#${tied?.split(' ').join(', #')}`);
    expect((await message.allInnerTexts()).join(' ')).toContain('Say what the post is called.');

    await title.fill('x'.repeat(300));
    await save.click();
    await form.getByText('The name of the post is too long').waitFor();
    expect(await hasFocus(title)).toBe(true);
    await title.fill('Head of Lengths');
    const directorate = form.getByRole('combobox', { name: 'Directorate' });
    await directorate.fill('y'.repeat(300));
    await save.click();
    await form.getByText('The name of the directorate is too long').waitFor();
    expect(await hasFocus(directorate)).toBe(true);
  });

  it('refuse a post that is in the list already, and the count stays', async () => {
    const counted = page.getByText(/^\d+ posts, /);
    const before = await counted.innerText();
    const form = await openForm('Add a post');
    await form.getByLabel('Post').fill(` ${TITLE.toUpperCase()}`);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText(`${TITLE} is in the list already, held by `).waitFor();
    expect(await counted.innerText()).toBe(before);
  });

  it('remove a row after asking, and say where it went and who still names it', async () => {
    const [row, ...others] = await rowsOf('Head of Human Resources');
    expect(others).toEqual([]);
    const remove = page.getByRole('button', { name: `Remove ${row?.title}`, exact: true });
    await remove.click();
    const question = page.getByRole('alertdialog');
    await question.getByText(`This row: ${row?.holder?.name}`).waitFor();
    await question.getByText(/names? this post\. They go on naming it/).waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await rowsOf('Head of Human Resources')).toHaveLength(1);
    expect(await hasFocus(remove)).toBe(true);

    await remove.click();
    await question.getByText('This row: ').waitFor();
    await question.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText(`${row?.title} is in the recycle bin of this site now`).waitFor();
    await page.getByRole('button', { name: `Add the post ${row?.title}` }).waitFor();
    expect(await rowsOf('Head of Human Resources')).toEqual([]);
    await remove.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  });

  it('leave the console quiet', () => {
    // The browser too tells what a test broke off, and that SharePoint refused the row it had already.
    const expected = /ERR_FAILED|status of 500/;
    expect(site.errors.filter((words) => !expected.test(words))).toEqual([]);
  });
});
