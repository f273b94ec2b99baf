import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/items/list';
import { owner } from '../../local/people';
import { reportsList } from '../../src/services/site/lists/reports';
import { trackerTestSite } from './testSite';

test('a query that SharePoint refuses above 5,000 items fails the test file that sent it', async () => {
  const site = await trackerTestSite();
  const reports = (): IItems => site.as(owner).web.lists.getByTitle(reportsList.title).items;
  await expect(reports().filter("RecordId eq 'x'")()).resolves.toEqual([]);
  await expect(reports().filter('StatedTotal eq 1')()).rejects.toThrow(/list view threshold/);
  await expect(site.stop()).rejects.toThrow(
    /Refused above 5,000 items: GET [^,]*StatedTotal[^,]*$/
  );
});
