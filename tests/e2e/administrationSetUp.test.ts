import { accessibilityFaults } from './accessibility';
import { startRegisterSite } from './registerSite';
import type { RegisterSite } from './registerSite';

describe('the administration of a site that is not set up', () => {
  let site: RegisterSite;

  beforeAll(async () => {
    site = await startRegisterSite({ sample: false });
  });
  afterAll(() => site.stop());

  it('sets it up from nothing, and then offers every section', async () => {
    const page = await site.open({ pageName: 'Administration' });
    await page.getByText('This site is not set up yet.').waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByRole('progressbar', { name: 'Setting up the site' }).waitFor();
    await page.getByText('This site is set up.').waitFor({ timeout: 120000 });
    // Nothing that this run has made counts as changed; what it removes is said.
    await page.getByText(/^Done: \d+ made(, \d+ removed)?\.$/).waitFor();
    await page.getByText('Only permissions are removed').waitFor();
    await page.getByRole('tab', { name: 'Permissions' }).click();
    await page.getByText('Every permission is as the Tracker needs it.').waitFor();
    expect(await page.getByText(/^Done:/).count()).toBe(0);
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByRole('region', { name: 'Tracker Owners' }).getByText('(you)').waitFor();
    await page.getByRole('tab', { name: 'Posts' }).click();
    await page.getByText('No post is in the list yet.').waitFor();
    await page.getByText('Every post that recommendations name').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('tells who may not even see its lists whom to ask', async () => {
    const page = await site.open({
      pageName: 'Administration',
      person: 'sam.whitlock@force.example'
    });
    await page
      .getByText(/Ask an owner of the site|do not have access|permission/i)
      .first()
      .waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
  });
});
