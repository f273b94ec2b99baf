import type { Download, Page } from 'playwright-core';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { owner } from '../../local/people';
import { readPosts } from '../../src/services/administration/postRows';
import { readSettings } from '../../src/services/records/settings';
import { personIn } from '../services/testSite';
import { spfiFor } from '../services/spfiFor';
import { choosePerson, openSection } from './administrationPage';
import { startRegisterSite } from './registerSite';
import type { RegisterSite, Visit } from './registerSite';

const lead = personIn('Tracker Leads');

describe('the administration of a site', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  const open = (section: string, visit: Visit = {}): Promise<Page> =>
    openSection(site, section, visit);

  const sp = () => spfiFor(site.siteUrl, owner.login);

  it('opens at the section of the address and keeps it there', async () => {
    const page = await open('people');
    await page.getByRole('region', { name: 'Tracker Reviewers' }).waitFor();
    await page.getByRole('tab', { name: 'Export' }).click();
    await page.getByRole('heading', { name: 'Export the whole site' }).waitFor();
    expect(new URL(page.url()).searchParams.get('rt-admin')).toBe('export');
    await page.getByRole('tab', { name: 'Set-up' }).click();
    expect(new URL(page.url()).searchParams.has('rt-admin')).toBe(false);
    await page.getByText('Nothing that the Tracker needs is missing.').waitFor();
    await page.getByRole('row', { name: /^Recommendations / }).waitFor();
  });

  it('checks and mends a site that is set up, and says that nothing was to be done', async () => {
    const page = await open('set-up');
    await page.getByRole('button', { name: 'Check and mend' }).click();
    await page.getByRole('progressbar', { name: 'Setting up the site' }).waitFor();
    await page
      .getByText('Everything was right already; nothing was changed.')
      .waitFor({ timeout: 120000 });
  });

  it('stops a check when it is cancelled, and says that it goes on from there', async () => {
    const page = await open('set-up');
    await page.getByRole('button', { name: 'Check and mend' }).click();
    await page.getByRole('button', { name: 'Cancel the set-up' }).click();
    await page.getByText('Stopped. What was made stays').waitFor({ timeout: 60000 });
    await page.getByRole('button', { name: 'Check and mend' }).waitFor();
  });

  it('hands a post over: the present row ends, another begins, and the past is there', async () => {
    const title = 'Head of Professional Standards';
    const page = await open('posts');
    await page.getByRole('button', { name: `Hand over ${title}` }).click();
    const form = page.getByRole('form', { name: `Hand over ${title}` });
    // Without a day nothing is sent, and what is missing is said.
    await form.getByRole('button', { name: 'Hand over' }).click();
    await form.getByText('Give the first day of the new holder').waitFor();
    await form.getByLabel('First day of the new holder').fill('20 November 2019');
    await choosePerson(form.getByRole('combobox', { name: 'New holder' }), lead.login);
    await form.getByRole('button', { name: 'Hand over' }).click();
    await page.getByText(`from 20 November 2019.`).waitFor();
    const row = page.getByRole('row', { name: new RegExp(`^${title}`) });
    await row.getByText(lead.name).waitFor();

    const rows = (await readPosts(sp())).filter((post) => post.title === title);
    const ended = rows.find(({ to }) => to === '2019-11-19');
    const begun = rows.find(({ from }) => from === '2019-11-20');
    expect(ended?.holder?.login).not.toBe(lead.login);
    expect(begun?.holder?.login).toBe(lead.login);
    expect(begun?.directorate).toBe(ended?.directorate);

    await page.getByRole('button', { name: new RegExp(`past holder.*: ${title}`) }).click();
    await page
      .getByRole('row', { name: new RegExp(`^${title}.*${ended?.holder?.name}`) })
      .waitFor();
  });

  it('adds a post that recommendations name by one click, and edits it', async () => {
    const page = await open('posts');
    const unlisted = page.getByRole('region', { name: 'Named by recommendations' });
    const add = unlisted.getByRole('button', { name: /^Add the post / }).first();
    const title = ((await add.getAttribute('aria-label')) ?? '').replace('Add the post ', '');
    await add.click();
    await page.getByText(`${title} is in the list now.`).waitFor();
    await page.getByRole('button', { name: `Edit ${title}`, exact: true }).click();
    const form = page.getByRole('form', { name: `Edit ${title}` });
    await choosePerson(form.getByRole('combobox', { name: 'Holder' }), lead.name);
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText(`${title} is saved.`).waitFor();
    const [row] = (await readPosts(sp())).filter((post) => post.title === title);
    expect(row?.holder?.login).toBe(lead.login);
  });

  it('keeps the draft of a post that was not saved', async () => {
    const page = await open('posts');
    await page.getByRole('button', { name: 'Add a post' }).click();
    await page.getByRole('form', { name: 'Add a post' }).getByLabel('Post').fill('Head of Drafts');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Add a post' }).click();
    const form = page.getByRole('form', { name: 'Add a post' });
    expect(await form.getByLabel('Post').inputValue()).toBe('Head of Drafts');
    await form.getByText('This is what you typed on').waitFor();
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await form.waitFor({ state: 'detached' });
  });

  it('changes the directorates, and says what renaming and removing do not touch', async () => {
    const page = await open('settings');
    await page.getByRole('button', { name: 'Edit: Directorates' }).click();
    const form = page.getByRole('form', { name: 'Directorates' });
    const first = form.getByRole('textbox', { name: 'Directorate 1', exact: true });
    await first.waitFor();
    const was = await first.inputValue();
    await first.fill(`${was} and Custody`);
    await form.getByText(`records that say “${was}” keep saying it`).waitFor();
    await form.getByRole('button', { name: 'Remove Economic Crime' }).click();
    await form.getByRole('button', { name: 'Add a directorate' }).click();
    await page.keyboard.type('Harbour');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The choices in the lists follow.').waitFor({ timeout: 60000 });
    const { directorates } = (await readSettings(sp())).vocabularies;
    expect(directorates[0]).toBe(`${was} and Custody`);
    expect(directorates[directorates.length - 1]).toBe('Harbour');
    expect(directorates).not.toContain('Economic Crime');
  });

  it('lists the directorates that records name and the list does not', async () => {
    const page = await open('settings');
    await page
      .getByText(/^Used by records and not in this list: .* \(\d+ recommendation/)
      .waitFor();
  });

  it('begins in the first field, also where there is none yet, and Esc cancels', async () => {
    const page = await open('settings');
    for (const block of ['Moving dates', 'Committees']) {
      await page.getByRole('button', { name: `Edit: ${block}` }).click();
      const form = page.getByRole('form', { name: block });
      await form.locator(':focus').waitFor();
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
    }
  });

  it('keeps a word that is too long from being saved, and one that is long in the page', async () => {
    const page = await open('settings');
    await page.getByRole('button', { name: 'Edit: Directorates' }).click();
    const form = page.getByRole('form', { name: 'Directorates' });
    await form.getByRole('button', { name: 'Add a directorate' }).click();
    const last = form.getByRole('textbox').last();
    await last.fill('x'.repeat(300));
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('At most 255 characters; this has 300.').first().waitFor();
    expect(await last.getAttribute('aria-invalid')).toBe('true');
    await last.fill('x'.repeat(255));
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'detached', timeout: 60000 });
    await page.getByText('x'.repeat(255)).first().waitFor();
    const { width } = (await page.getByText('x'.repeat(255)).first().boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(0);
    expect(width).toBeLessThan(840);
  });

  it('shows two owners’ changes of one setting side by side, and writes nothing over', async () => {
    const page = await open('settings');
    await page.getByRole('button', { name: 'Edit: Force' }).click();
    const form = page.getByRole('form', { name: 'Force' });
    await form.getByLabel('Name of the force').fill('Mine Police');
    const rows = sp().web.lists.getByTitle('Settings').items;
    const [row] = await rows.filter("Title eq 'Force'")<{ readonly Id: number }[]>();
    await rows.getById(row?.Id ?? 0).update({ Value: 'Theirs Police' });
    await form.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Two people changed the same field').waitFor();
    await dialog.getByText('Theirs').first().waitFor();
    expect((await readSettings(sp())).force).toBe('Theirs Police');
    await dialog.getByRole('radio', { name: /Yours/ }).check({ force: true });
    await dialog.getByRole('button', { name: 'Save my choices' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Mine Police').waitFor();
    expect((await readSettings(sp())).force).toBe('Mine Police');
  });

  it('shows who may do what as it is enforced, and mends what differs', async () => {
    const { web } = sp();
    const { Id } = await web.siteGroups.getByName('Tracker Visitors')();
    const { Id: editId } = await web.roleDefinitions.getByName('Tracker Edit')();
    await web.lists.getByTitle('Relations').roleAssignments.add(Id, editId);
    const page = await open('permissions');
    await page.getByText('1 place differs from what the Tracker needs.').waitFor();
    await page.getByText('Edit, should be Read').waitFor();
    await page.getByRole('button', { name: 'Relations' }).click();
    await page.getByRole('table', { name: 'Relations, act by act' }).waitFor();
    await page.getByRole('button', { name: 'Mend permissions' }).click();
    await page
      .getByText('Every permission is as the Tracker needs it.')
      .waitFor({ timeout: 120000 });
  });

  it('makes the Excel file of the whole site', async () => {
    const page = await open('export');
    const coming: Promise<Download> = page.waitForEvent('download', { timeout: 120000 });
    await page.getByRole('button', { name: 'Export to Excel' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^Recommendations Tracker .*\.xlsx$/);
    await page.getByText(/is ready: \d+ rows\./).waitFor();
  });

  it('can be read by others, who change nothing', async () => {
    const page = await open('settings', { person: lead.login });
    await page.getByText('Owners of this site change what stands here.').waitFor();
    await page.getByRole('heading', { name: 'Directorates' }).waitFor();
    expect(await page.getByRole('button', { name: /^Edit: / }).count()).toBe(0);
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByRole('region', { name: 'Tracker Leads' }).getByText(lead.login).waitFor();
    expect(await page.getByRole('button', { name: /^Remove / }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Posts' }).click();
    await page.getByRole('table', { name: 'Posts and who holds them' }).waitFor();
    expect(await page.getByRole('button', { name: /^(Edit|Hand over|Add) / }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Permissions' }).click();
    await page.getByText('Only owners may see what SharePoint enforces').waitFor();
  });

  it('leaves the console quiet', () => {
    // A refusal that a test asked for is told by the browser too.
    expect(site.errors.filter((words) => !/status of 4\d\d/.test(words))).toEqual([]);
  });
});
