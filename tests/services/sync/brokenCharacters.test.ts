import { owner } from '../../../local/people';
import { TextRefused } from '../../../src/services/sync/wholeCharacters';
import { registerOne } from '../records/builders';
import { edited, updatesOf } from '../records/positionEdits';
import type { TestSite } from '../testSite';
import { personIn, trackerTestSite } from '../testSite';

let site: TestSite;
beforeAll(async () => {
  site = await trackerTestSite();
});
afterAll(() => site.stop());

test('half a character is refused before anything is sent; mended, the same attempt is saved', async () => {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(personIn('Tracker Leads'));
  const base = await store.beginPositionEdit(id);
  const edit = edited(base, { text: 'A family \ud83d that was cut' });
  await expect(store.savePosition(edit)).rejects.toThrow(TextRefused);
  await expect(store.savePosition(edit)).rejects.toThrow(/^After “A family” stands/);
  expect(await updatesOf(site, id)).toEqual([]);
  const mended = { ...edit, mine: { ...edit.mine, text: 'A family \u{1F469}' } };
  expect(await store.savePosition(mended)).toMatchObject({ kind: 'saved' });
  expect(await updatesOf(site, id)).toEqual([
    expect.objectContaining({ text: 'A family \u{1F469}' })
  ]);
});

test('the title of a row is never cut within a character of its words', async () => {
  const id = await registerOne(site.as(owner));
  const store = site.storeAs(personIn('Tracker Leads'));
  const text = `x${'\u{1F469}'.repeat(200)}`;
  await store.savePosition(edited(await store.beginPositionEdit(id), { text }));
  expect(await updatesOf(site, id)).toEqual([expect.objectContaining({ text })]);
});
