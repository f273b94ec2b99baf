import type { Page } from 'playwright-core';
import '@pnp/sp/webs';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { owner } from '../../local/people';
import { personIn } from '../services/testSite';
import { spfiFor } from '../services/spfiFor';
import { choosePerson, openSection } from './administrationPage';
import { startRegisterSite } from './registerSite';
import type { RegisterSite, Visit } from './registerSite';

const visitor = personIn('Tracker Visitors');
const lead = personIn('Tracker Leads');

describe('the people of a site', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: true });
  });
  afterAll(() => site.stop());

  const open = (section: string, visit: Visit = {}): Promise<Page> =>
    openSection(site, section, visit);

  const sp = () => spfiFor(site.siteUrl, owner.login);

  it('adds a person to a group and takes them out again', async () => {
    const page = await open('people');
    const group = page.getByRole('region', { name: 'Tracker Reviewers' });
    const field = group.getByRole('combobox', { name: 'Add somebody to Tracker Reviewers' });
    await choosePerson(field, visitor.login);
    await group.locator('button[type=submit]').click();
    await group.getByText(`${visitor.name} is in Tracker Reviewers now.`).waitFor();
    const users = await sp().web.siteGroups.getByName('Tracker Reviewers').users();
    expect(users.map(({ Email }) => Email)).toContain(visitor.email);

    await group.getByRole('button', { name: `Remove ${visitor.name}` }).click();
    await group.getByText(`${visitor.name} is no longer in Tracker Reviewers.`).waitFor();
    expect(await group.getByText(visitor.login).count()).toBe(0);
  });

  it('suggests people as one types, and adds with Enter', async () => {
    const page = await open('people');
    const group = page.getByRole('region', { name: 'Tracker Reviewers' });
    const field = group.getByRole('combobox', { name: 'Add somebody to Tracker Reviewers' });
    await field.pressSequentially(visitor.name.split(' ')[0] ?? '');
    await page.getByRole('option', { name: visitor.name }).click();
    expect(await field.inputValue()).toBe(visitor.name);
    await field.press('Enter');
    await group.getByText(`${visitor.name} is in Tracker Reviewers now.`).waitFor();
    await group.getByRole('button', { name: `Remove ${visitor.name}` }).click();
    await group.getByText(`${visitor.name} is no longer in Tracker Reviewers.`).waitFor();

    // Whoever is unknown is said so; an empty field then says one thing only.
    await field.fill('nobody@elsewhere.example');
    await field.press('Enter');
    const unknown = group.getByText('Nobody called “nobody@elsewhere.example” was found.');
    await unknown.waitFor();
    await field.fill('');
    await field.press('Enter');
    await group.getByText('Say whom to add.').first().waitFor();
    expect(await unknown.count()).toBe(0);
  });

  it('keeps what was typed where nobody of that name is found', async () => {
    const page = await open('people');
    const group = page.getByRole('region', { name: 'Tracker Visitors' });
    const field = group.getByRole('combobox', { name: 'Add somebody to Tracker Visitors' });
    await choosePerson(field, 'nobody@elsewhere.example');
    await group.locator('button[type=submit]').click();
    await group.getByText('Nobody called “nobody@elsewhere.example” was found.').waitFor();
    expect(await field.inputValue()).toBe('nobody@elsewhere.example');
  });

  it('does not take out the last owner, and asks before I take out myself', async () => {
    const page = await open('people');
    const owners = page.getByRole('region', { name: 'Tracker Owners' });
    await owners.getByText('The last owner cannot be removed.').waitFor();
    const removeMe = owners.getByRole('button', { name: `Remove ${owner.name}` });
    expect(await removeMe.getAttribute('aria-disabled')).toBe('true');

    await choosePerson(owners.getByRole('combobox'), lead.login);
    await owners.locator('button[type=submit]').click();
    await owners.getByText(`${lead.name} is in Tracker Owners now.`).waitFor();
    await removeMe.click();
    const question = page.getByRole('alertdialog');
    await question.getByText('Remove yourself?').waitFor();
    await question.getByRole('button', { name: 'Keep me' }).click();
    await owners.getByRole('button', { name: `Remove ${lead.name}` }).click();
    await owners.getByText(`${lead.name} is no longer in Tracker Owners.`).waitFor();
  });

  it('shows who is in a group again after the last owner was not taken out', async () => {
    const groupOfOwners = sp().web.siteGroups.getByName('Tracker Owners');
    await groupOfOwners.users.add(`i:0#.f|membership|${lead.login}`);
    const page = await open('people');
    const owners = page.getByRole('region', { name: 'Tracker Owners' });
    await owners.getByText(lead.login).waitFor();
    const [second] = await groupOfOwners.users.filter(`Email eq '${lead.email}'`)();
    await groupOfOwners.users.removeById(second?.Id ?? 0);
    await owners.getByRole('button', { name: `Remove ${owner.name}` }).click();
    await page.getByRole('button', { name: 'Remove me' }).click();
    await owners.getByText('is the last member of Tracker Owners').waitFor();
    await owners.getByText('The last owner cannot be removed.').waitFor();
    expect(await owners.getByText(lead.login).count()).toBe(0);
  });

  it('shows what others see to an owner who took themselves out', async () => {
    await sp()
      .web.siteGroups.getByName('Tracker Owners')
      .users.add(`i:0#.f|membership|${lead.login}`);
    const page = await open('people', { person: lead.login });
    const owners = page.getByRole('region', { name: 'Tracker Owners' });
    await owners.getByRole('button', { name: `Remove ${lead.name}` }).click();
    await page.getByRole('button', { name: 'Remove me' }).click();
    await page.getByText('Owners of this site change what stands here.').waitFor();
    await owners.getByRole('combobox').waitFor({ state: 'detached' });
    await owners.getByText(`${lead.name} is no longer in Tracker Owners.`).waitFor();
  });

  it('leaves the console quiet', () => {
    // A refusal that a test asked for is told by the browser too.
    expect(site.errors.filter((words) => !/status of 4\d\d/.test(words))).toEqual([]);
  });
});
