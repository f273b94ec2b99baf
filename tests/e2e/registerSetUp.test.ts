import '@pnp/sp/webs';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { owner } from '../../local/people';
import { connectAs } from '../../local/sample/connectAs';
import { provisionFirstSlice } from '../services/site/firstSlice';
import { accessibilityFaults } from './accessibility';
import { startRegisterSite } from './registerSite';
import type { RegisterSite } from './registerSite';

describe('the register on a site that is not set up', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: false });
  });
  afterAll(() => site.stop());

  /** As SharePoint's own site visitors are: they read the site, and nothing of the Tracker's yet. */
  async function letRead(login: string): Promise<void> {
    const { web } = connectAs(site.siteUrl, owner.login);
    const { Id } = await web.siteGroups.add({ Title: 'Site readers' });
    const { Id: readId } = await web.roleDefinitions.getByName('Read')();
    await web.roleAssignments.add(Id, readId);
    const { LoginName } = await web.ensureUser(login);
    await web.siteGroups.getById(Id).users.add(LoginName);
  }

  it('tells who may not set it up whom to ask', async () => {
    await letRead('jo.adeyemi@force.example');
    const page = await site.open({ person: 'jo.adeyemi@force.example' });
    await page.getByText('Ask an owner of the site Inspection and Audit').waitFor();
    expect(await page.getByRole('button', { name: 'Set up this site' }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('offers an owner to set it up, shows how far it is, and is ready', async () => {
    const page = await site.open();
    const offer = page.getByRole('button', { name: 'Set up this site' });
    await offer.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await offer.click();
    await page.getByRole('progressbar', { name: 'Setting up the site' }).waitFor();
    await page.getByText('No recommendation or AFI is recorded yet.').waitFor({ timeout: 60000 });
  });
});

describe('the register on a site of an earlier version', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: false });
    const sp = connectAs(site.siteUrl, owner.login);
    await provisionFirstSlice(sp);
  });
  afterAll(() => site.stop());

  it('offers an owner to bring it up to date, and reads it then', async () => {
    const page = await site.open();
    await page.getByText('This site was set up by an earlier version').waitFor();
    await page.getByRole('button', { name: 'Bring this site up to date' }).click();
    await page.getByText('No recommendation or AFI is recorded yet.').waitFor({ timeout: 60000 });
  });
});
