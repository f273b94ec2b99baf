import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import { randomUUID } from 'node:crypto';
import { owner } from '../../../local/people';
import { readMe } from '../../../src/services/records/me';
import { readSavedViews } from '../../../src/services/records/savedViews';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

const lead = personIn('Tracker Leads');

test('the shared views of the register are read in their order, and no others', async () => {
  const { items } = site.as(owner).web.lists.getByTitle('SavedViews');
  const view = (Title: string, SortOrder: number, Screen: string, Definition: string): object => ({
    RecordId: randomUUID(),
    Title,
    SortOrder,
    Screen,
    Definition
  });
  await items.add(view('Second', 2, 'register', 'rt-status=RED'));
  await items.add(view('First', 1, 'register', '?rt-due=overdue'));
  await items.add(view('Of another screen', 1, 'my actions', 'rt-q=x'));
  await items.add(view('Without contents', 3, 'register', ''));
  expect(await readSavedViews(site.as(lead))).toEqual([
    { name: 'First', address: '?rt-due=overdue' },
    { name: 'Second', address: 'rt-status=RED' }
  ]);
});

test('whoever is signed in is known by name and sign-in name', async () => {
  expect(await readMe(site.as(lead))).toEqual({ name: lead.name, login: lead.login });
});
